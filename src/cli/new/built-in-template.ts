/** What a document is made from where the repository has no template of its own. */
export const BUILT_IN_TEMPLATE = `# VEP #NNNN: Short descriptive title

## Overview

<!-- What this is about, in a few sentences. -->

## Motivation

<!-- The problem, and why it is worth solving now. -->

## Goals

<!-- What will be true once this is done. -->

## Non Goals

<!-- What one could expect here and will not get. -->

## Definition of Users

<!-- Who will use this. -->

## User Stories

<!-- As a ..., I want to ..., so that ... -->

## Repos

<!-- The repositories that will change. -->

## Design

<!-- How it works. -->

## API Examples

<!-- What a user writes. -->

## Alternatives

<!-- What else was considered, and why it was not chosen. -->

## Scalability

<!-- What this costs at scale. -->

## Update/Rollback Compatibility

<!-- What happens to running workloads on an update, and on the way back. -->

## Functional Testing Approach

<!-- How the tests will show that it works. -->

## Implementation History

<!-- A line for each step taken: the date, what was done, the pull request. -->

## Graduation Requirements

<!-- What has to be true before each stage. A later stage may stay open until it is planned. -->

### Alpha

- [ ] The feature gate guards every change of behavior
- [ ] The first version serves these user stories:

### Beta

- [ ] Every user story is served

#### On-By-Default Readiness

<!-- What still has to be done until the feature may be switched on for everybody. -->

### GA
`;
