import type { Rule } from '../domain/report/rule.ts';
import { featureGateRule } from './feature-gate.ts';
import { freezeRule } from './freeze.ts';
import { frontMatterRule } from './front-matter.ts';
import { locationRule } from './location.ts';
import { milestoneRule } from './milestone.ts';
import { owningSigRule } from './owning-sig.ts';
import { peopleRule } from './people.ts';
import { schemaRule } from './schema.ts';
import { sectionsRule } from './sections.ts';
import { successionRule } from './succession.ts';
import { transitionRule } from './transition.ts';
import { vepNumberRule } from './vep-number.ts';

/**
 * The law: every rule of [governance §7](../../docs/specification/governance.md#7-the-rules-by-name), in the order of
 * `RULE_IDS`.
 */
export const RULES: readonly Rule[] = [
  locationRule,
  frontMatterRule,
  schemaRule,
  vepNumberRule,
  owningSigRule,
  peopleRule,
  featureGateRule,
  milestoneRule,
  successionRule,
  transitionRule,
  freezeRule,
  sectionsRule,
];
