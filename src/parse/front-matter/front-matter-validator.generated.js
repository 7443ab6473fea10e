// Made from schema/vep-front-matter.schema.json by "npm run schema". Not to be edited.
"use strict";
export const validateForm = validate63;
const schema32 = {"title":"Fields and their form","description":"What every document must have, whatever its status. Keys that are not listed here are allowed but produce a warning.","type":"object","required":["title","vep-number","creation-date","status","authors","owning-sig","reviewers","approvers"],"properties":{"title":{"title":"Title","description":"A short title that says what the proposal is about. Put it in quotes when it contains a colon.","markdownDescription":"A short title that says what the proposal is about. Put it in quotes when it contains a colon: `title: \"Migration: faster convergence\"`.","$ref":"#/$defs/set-text","examples":["Short descriptive title"]},"vep-number":{"title":"VEP number","description":"The number of the proposal's tracking issue, in digits and without quotes. It must match the number at the start of the folder's name.","markdownDescription":"The number of the proposal's **tracking issue**, in digits and without quotes. It must match the number at the start of the folder's name: `vep-number: 307` in `307-short-name/`.","type":"integer","minimum":1,"maximum":999999999,"examples":[307]},"creation-date":{"title":"Creation date","description":"The date on which the proposal was first opened, as YYYY-MM-DD. It does not change afterwards.","markdownDescription":"The date on which the proposal was first opened, as `YYYY-MM-DD`. It does not change afterwards.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","format":"date","examples":["2026-01-31"]},"status":{"title":"Status of the proposal","description":"The status of the proposal (not of the feature: that is the stage).","markdownDescription":"The status of the *proposal* (the maturity of the feature is `stage`):\n\n- `provisional`: open for design discussion\n- `implementable`: design approved, tracked for a release\n- `implemented`: the feature reached GA; complete\n- `deferred`: not actively progressing, not tracked for a release\n- `rejected`: will not proceed\n- `withdrawn`: discontinued by its author\n- `replaced`: superseded by another VEP","enum":["provisional","implementable","implemented","deferred","rejected","withdrawn","replaced"],"enumDescriptions":["Open for design discussion.","Design approved, tracked for a release.","The feature reached GA; complete.","Not actively progressing, off the release tracking.","Will not proceed.","Discontinued by its author.","Superseded by another VEP; superseded-by names it."],"markdownEnumDescriptions":["Open for design discussion.","Design approved, tracked for a release. Needs named reviewers and approvers, `stage` and its `milestone`.","The feature reached GA; complete. Needs `stage: ga` and `milestone.ga`.","Not actively progressing, off the release tracking.","Will not proceed.","Discontinued by its author.","Superseded by another VEP; `superseded-by` names it."]},"authors":{"title":"Authors","description":"The GitHub handles of the people who write the proposal, at least one. A handle that begins with @ needs quotes.","markdownDescription":"The GitHub handles of the people who write the proposal, at least one. A handle that begins with `@` needs quotes: `authors: [\"@alice\"]`.","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/$defs/handle"},{"not":{"$ref":"#/$defs/to-be-determined"}}]},"examples":[["@github-handle"]]},"owning-sig":{"title":"Owning SIG","description":"The SIG that owns the proposal: the folder under veps/ that contains the document. A meta-VEP names any known SIG.","markdownDescription":"The SIG that owns the proposal: the folder under `veps/` that contains the document. A meta-VEP names any known SIG.","$ref":"#/$defs/set-text","examples":["sig-compute","sig-network","sig-storage"]},"participating-sigs":{"title":"Participating SIGs","description":"The other SIGs whose approval is required, not including the owning SIG.","markdownDescription":"The other SIGs whose approval is required, not including the owning SIG: `participating-sigs: [sig-network]`.","if":{"$ref":"#/$defs/unset"},"else":{"type":"array","items":{"$ref":"#/$defs/set-text"}},"examples":[[],["sig-network"]]},"reviewers":{"title":"Reviewers","description":"The GitHub handles of the people who review the proposal. TBD is a placeholder and must be replaced before the status becomes implementable.","markdownDescription":"The GitHub handles of the people who review the proposal. `TBD` is a placeholder and must be replaced before the status becomes `implementable`.","$ref":"#/$defs/people","examples":[["TBD"],["@github-handle"]]},"approvers":{"title":"Approvers","description":"The GitHub handles of the people who approve the proposal. TBD is a placeholder and must be replaced before the status becomes implementable.","markdownDescription":"The GitHub handles of the people who approve the proposal. `TBD` is a placeholder and must be replaced before the status becomes `implementable`.","$ref":"#/$defs/people","examples":[["TBD"],["@github-handle"]]},"feature-gate":{"title":"Feature gate","description":"The name of the feature gate, or a list of names. It may be omitted only if the document explains why in its text.","markdownDescription":"The name of the feature gate, or a list of names. It may be omitted only if the document explains why: in a section whose heading contains \"feature gate\", or in a line that begins with `Feature gate:`.","if":{"$ref":"#/$defs/unset-gate"},"else":{"anyOf":[{"$ref":"#/$defs/gate"},{"type":"array","items":{"$ref":"#/$defs/gate"}}]},"examples":["FastRestart",["FirstGate","SecondGate"]]},"stage":{"title":"Stage of the feature","description":"The maturity of the feature: alpha, beta, or ga. Required once the status is implementable.","markdownDescription":"The maturity of the *feature*: `alpha`, `beta`, or `ga`. Required once the status is `implementable`.","anyOf":[{"enum":["alpha","beta","ga"]},{"$ref":"#/$defs/unset"}],"examples":["alpha","beta","ga"]},"milestone":{"title":"Milestone","description":"The release that each stage targets. Once the status is implementable, the current stage's target must be a release. Quote releases: YAML reads an unquoted 1.10 as 1.1.","markdownDescription":"The release that each stage targets: `milestone: {alpha: \"v1.11\", beta: \"v1.12\"}`. Once the status is `implementable`, the current stage's target must be a release. Quote releases: YAML reads an unquoted `1.10` as 1.1.","anyOf":[{"$ref":"#/$defs/targets"},{"$ref":"#/$defs/unset"}],"examples":[{"alpha":"v1.11","beta":"v1.12","ga":"v1.13"},{"alpha":"TBD"}]},"replaces":{"title":"Replaces","description":"The number of the VEP that this one replaces, or a list of numbers; empty if there is none.","markdownDescription":"The number of the VEP that this one replaces, or a list of numbers; empty if there is none.","if":{"$ref":"#/$defs/unset"},"else":{"anyOf":[{"$ref":"#/$defs/vep-reference"},{"type":"array","items":{"$ref":"#/$defs/vep-reference"}}]},"examples":["",123,[123,124]]},"superseded-by":{"title":"Superseded by","description":"The number of the VEP that replaces this one. Required when the status is replaced.","markdownDescription":"The number of the VEP that replaces this one. Required when the status is `replaced`.","anyOf":[{"$ref":"#/$defs/vep-reference"},{"$ref":"#/$defs/unset"}],"examples":["",456]}}};
const schema35 = {"title":"GitHub handle","description":"A GitHub handle, 1 to 39 letters, digits and hyphens, with or without @.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}$"};
const schema36 = {"type":"string","pattern":"^\\s*@?[Tt][Bb][Dd]\\s*$"};
const schema53 = {"title":"VEP number","anyOf":[{"type":"integer","minimum":1,"maximum":999999999},{"type":"string","pattern":"^\\s*0*[1-9][0-9]{0,8}\\s*$"}]};
const schema33 = {"type":"string","pattern":"\\S","not":{"$ref":"#/$defs/unset-value"}};
const schema34 = {"$comment":"What counts as not set: nothing, or a placeholder (TBD, N/A, ~, v1.x).","anyOf":[{"type":"null"},{"type":"string","pattern":"^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"}]};
const pattern4 = new RegExp("^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$", "u");
const pattern5 = new RegExp("\\S", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data !== null){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err4 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err5 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema37 = {"$comment":"What counts as not set: nothing, a placeholder, or a list of these.","anyOf":[{"$ref":"#/$defs/unset-value"},{"type":"array","items":{"$ref":"#/$defs/unset-value"}}]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/$defs/unset-value/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
const _errs8 = errors;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/unset-value/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"},message:"must match pattern \""+"^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/unset-value/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath,schemaPath:"#/$defs/unset-value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs10 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs15 = errors;
let valid6 = false;
const _errs16 = errors;
if(data0 !== null){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/unset-value/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs16 === errors;
valid6 = valid6 || _valid2;
const _errs18 = errors;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/unset-value/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"},message:"must match pattern \""+"^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/unset-value/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs18 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/unset-value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate25.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema40 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/handle"}};
const pattern7 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/handle/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/handle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"anyOf":[{"$ref":"#/$defs/unset-value"},{"$ref":"#/$defs/no-gate"},{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/unset-value"},{"$ref":"#/$defs/no-gate"}]}}]};
const schema44 = {"$comment":"What authors write where there is no gate yet, and the names of examples.","type":"string","pattern":"^\\s*(?:[Nn][Oo][Nn][Ee]|[Nn][Oo]|[Nn][Aa]|[Tt][Oo][Dd][Oo]|[Ff][Ee][Aa][Tt][Uu][Rr][Ee](?:[Gg][Aa][Tt][Ee])?[Nn][Aa][Mm][Ee])\\s*$"};
const pattern13 = new RegExp("^\\s*(?:[Nn][Oo][Nn][Ee]|[Nn][Oo]|[Nn][Aa]|[Tt][Oo][Dd][Oo]|[Ff][Ee][Aa][Tt][Uu][Rr][Ee](?:[Gg][Aa][Tt][Ee])?[Nn][Aa][Mm][Ee])\\s*$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/$defs/unset-value/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
const _errs7 = errors;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/unset-value/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"},message:"must match pattern \""+"^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/unset-value/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath,schemaPath:"#/$defs/unset-value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs9 = errors;
if(typeof data === "string"){
if(!pattern13.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/no-gate/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:[Nn][Oo][Nn][Ee]|[Nn][Oo]|[Nn][Aa]|[Tt][Oo][Dd][Oo]|[Ff][Ee][Aa][Tt][Uu][Rr][Ee](?:[Gg][Aa][Tt][Ee])?[Nn][Aa][Mm][Ee])\\s*$"},message:"must match pattern \""+"^\\s*(?:[Nn][Oo][Nn][Ee]|[Nn][Oo]|[Nn][Aa]|[Tt][Oo][Dd][Oo]|[Ff][Ee][Aa][Tt][Uu][Rr][Ee](?:[Gg][Aa][Tt][Ee])?[Nn][Aa][Mm][Ee])\\s*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/$defs/no-gate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
const _errs13 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs16 = errors;
let valid6 = false;
const _errs17 = errors;
const _errs20 = errors;
let valid8 = false;
const _errs21 = errors;
if(data0 !== null){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/unset-value/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs21 === errors;
valid8 = valid8 || _valid3;
const _errs23 = errors;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/unset-value/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"},message:"must match pattern \""+"^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/unset-value/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid3 = _errs23 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/unset-value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs17 === errors;
valid6 = valid6 || _valid2;
const _errs25 = errors;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/no-gate/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:[Nn][Oo][Nn][Ee]|[Nn][Oo]|[Nn][Aa]|[Tt][Oo][Dd][Oo]|[Ff][Ee][Aa][Tt][Uu][Rr][Ee](?:[Gg][Aa][Tt][Ee])?[Nn][Aa][Mm][Ee])\\s*$"},message:"must match pattern \""+"^\\s*(?:[Nn][Oo][Nn][Ee]|[Nn][Oo]|[Nn][Aa]|[Tt][Oo][Dd][Oo]|[Ff][Ee][Aa][Tt][Uu][Rr][Ee](?:[Gg][Aa][Tt][Ee])?[Nn][Aa][Mm][Ee])\\s*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/no-gate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err14 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate31.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate31.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema47 = {"title":"Feature gate name","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]*$","not":{"anyOf":[{"$ref":"#/$defs/unset-value"},{"$ref":"#/$defs/no-gate"}]}};
const pattern18 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(data !== null){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid3 = valid3 || _valid1;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data === "string"){
if(!pattern13.test(data)){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err7 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(typeof data === "string"){
if(!pattern18.test(data)){
const err8 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","properties":{"alpha":{"$ref":"#/$defs/target"},"beta":{"$ref":"#/$defs/target"},"ga":{"$ref":"#/$defs/target"}},"additionalProperties":false};
const schema51 = {"title":"Release","description":"A release in quotes, such as \"v1.11\", or a placeholder until the status is implementable.","markdownDescription":"A release in quotes, such as `\"v1.11\"`, or a placeholder until the status is `implementable`.","anyOf":[{"$ref":"#/$defs/release"},{"$ref":"#/$defs/unset"}],"examples":["v1.11","TBD"]};
const schema52 = {"title":"Release","type":"string","pattern":"^\\s*v?(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})(?:\\.0)?\\s*$"};
const pattern19 = new RegExp("^\\s*v?(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})(?:\\.0)?\\s*$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern19.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/release/pattern",keyword:"pattern",params:{pattern: "^\\s*v?(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})(?:\\.0)?\\s*$"},message:"must match pattern \""+"^\\s*v?(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})(?:\\.0)?\\s*$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/release/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
else {
var items0 = validate25.evaluated.items;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate38.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate38.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "alpha") || (key0 === "beta")) || (key0 === "ga"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.alpha !== undefined){
if(!(validate38(data.alpha, {instancePath:instancePath+"/alpha",parentData:data,parentDataProperty:"alpha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.beta !== undefined){
if(!(validate38(data.beta, {instancePath:instancePath+"/beta",parentData:data,parentDataProperty:"beta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.ga !== undefined){
if(!(validate38(data.ga, {instancePath:instancePath+"/ga",parentData:data,parentDataProperty:"ga",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern8 = new RegExp("^\\s*@?[Tt][Bb][Dd]\\s*$", "u");
const pattern20 = new RegExp("^\\s*0*[1-9][0-9]{0,8}\\s*$", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["vep-number"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vep-number"},message:"must have required property '"+"vep-number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["creation-date"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creation-date"},message:"must have required property '"+"creation-date"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.authors === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authors"},message:"must have required property '"+"authors"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["owning-sig"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owning-sig"},message:"must have required property '"+"owning-sig"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.reviewers === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviewers"},message:"must have required property '"+"reviewers"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.approvers === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approvers"},message:"must have required property '"+"approvers"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.title !== undefined){
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data["vep-number"] !== undefined){
let data1 = data["vep-number"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/vep-number",schemaPath:"#/properties/vep-number/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 999999999 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/vep-number",schemaPath:"#/properties/vep-number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/vep-number",schemaPath:"#/properties/vep-number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data["creation-date"] !== undefined){
let data2 = data["creation-date"];
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err11 = {instancePath:instancePath+"/creation-date",schemaPath:"#/properties/creation-date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/creation-date",schemaPath:"#/properties/creation-date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(!(((((((data3 === "provisional") || (data3 === "implementable")) || (data3 === "implemented")) || (data3 === "deferred")) || (data3 === "rejected")) || (data3 === "withdrawn")) || (data3 === "replaced"))){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema32.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.authors !== undefined){
let data4 = data.authors;
if(Array.isArray(data4)){
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err15 = {instancePath:instancePath+"/authors/" + i0,schemaPath:"#/$defs/handle/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/authors/" + i0,schemaPath:"#/$defs/handle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs14 = errors;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid5 = _errs15 === errors;
if(valid5){
const err19 = {instancePath:instancePath+"/authors/" + i0,schemaPath:"#/properties/authors/items/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["owning-sig"] !== undefined){
if(!(validate22(data["owning-sig"], {instancePath:instancePath+"/owning-sig",parentData:data,parentDataProperty:"owning-sig",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data["participating-sigs"] !== undefined){
let data7 = data["participating-sigs"];
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(!(validate25(data7, {instancePath:instancePath+"/participating-sigs",parentData:data,parentDataProperty:"participating-sigs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
else {
var items0 = validate25.evaluated.items;
}
var _valid0 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs22 = errors;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate22(data7[i1], {instancePath:instancePath+"/participating-sigs/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/participating-sigs",schemaPath:"#/properties/participating-sigs/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid7 = _valid0;
if(valid7){
if(items0 !== true){
items0 = true;
}
}
}
if(!valid7){
const err22 = {instancePath:instancePath+"/participating-sigs",schemaPath:"#/properties/participating-sigs/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.reviewers !== undefined){
if(!(validate28(data.reviewers, {instancePath:instancePath+"/reviewers",parentData:data,parentDataProperty:"reviewers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.approvers !== undefined){
if(!(validate28(data.approvers, {instancePath:instancePath+"/approvers",parentData:data,parentDataProperty:"approvers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data["feature-gate"] !== undefined){
let data11 = data["feature-gate"];
const _errs28 = errors;
let valid10 = true;
const _errs29 = errors;
if(!(validate31(data11, {instancePath:instancePath+"/feature-gate",parentData:data,parentDataProperty:"feature-gate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
else {
var items1 = validate31.evaluated.items;
}
var _valid1 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs30 = errors;
const _errs31 = errors;
let valid11 = false;
const _errs32 = errors;
if(!(validate33(data11, {instancePath:instancePath+"/feature-gate",parentData:data,parentDataProperty:"feature-gate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid2 = _errs32 === errors;
valid11 = valid11 || _valid2;
const _errs33 = errors;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate33(data11[i2], {instancePath:instancePath+"/feature-gate/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/feature-gate",schemaPath:"#/properties/feature-gate/else/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid11 = valid11 || _valid2;
if(_valid2){
var items2 = true;
}
if(!valid11){
const err24 = {instancePath:instancePath+"/feature-gate",schemaPath:"#/properties/feature-gate/else/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs30 === errors;
valid10 = _valid1;
if(valid10){
if(items1 !== true && items2 !== undefined){
items1 = items2 === true ? true : items1 > items2 ? items1 : items2;
}
}
}
if(!valid10){
const err25 = {instancePath:instancePath+"/feature-gate",schemaPath:"#/properties/feature-gate/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.stage !== undefined){
let data13 = data.stage;
const _errs37 = errors;
let valid14 = false;
const _errs38 = errors;
if(!(((data13 === "alpha") || (data13 === "beta")) || (data13 === "ga"))){
const err26 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema32.properties.stage.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid3 = _errs38 === errors;
valid14 = valid14 || _valid3;
const _errs39 = errors;
if(!(validate25(data13, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid3 = _errs39 === errors;
valid14 = valid14 || _valid3;
if(!valid14){
const err27 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
if(data.milestone !== undefined){
let data14 = data.milestone;
const _errs41 = errors;
let valid15 = false;
const _errs42 = errors;
if(!(validate37(data14, {instancePath:instancePath+"/milestone",parentData:data,parentDataProperty:"milestone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var _valid4 = _errs42 === errors;
valid15 = valid15 || _valid4;
const _errs43 = errors;
if(!(validate25(data14, {instancePath:instancePath+"/milestone",parentData:data,parentDataProperty:"milestone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid4 = _errs43 === errors;
valid15 = valid15 || _valid4;
if(!valid15){
const err28 = {instancePath:instancePath+"/milestone",schemaPath:"#/properties/milestone/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
}
if(data.replaces !== undefined){
let data15 = data.replaces;
const _errs45 = errors;
let valid16 = true;
const _errs46 = errors;
if(!(validate25(data15, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
else {
var items5 = validate25.evaluated.items;
}
var _valid5 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs47 = errors;
const _errs48 = errors;
let valid17 = false;
const _errs49 = errors;
const _errs51 = errors;
let valid19 = false;
const _errs52 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err29 = {instancePath:instancePath+"/replaces",schemaPath:"#/$defs/vep-reference/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 999999999 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/replaces",schemaPath:"#/$defs/vep-reference/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err31 = {instancePath:instancePath+"/replaces",schemaPath:"#/$defs/vep-reference/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid7 = _errs52 === errors;
valid19 = valid19 || _valid7;
const _errs54 = errors;
if(typeof data15 === "string"){
if(!pattern20.test(data15)){
const err32 = {instancePath:instancePath+"/replaces",schemaPath:"#/$defs/vep-reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*0*[1-9][0-9]{0,8}\\s*$"},message:"must match pattern \""+"^\\s*0*[1-9][0-9]{0,8}\\s*$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/replaces",schemaPath:"#/$defs/vep-reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid7 = _errs54 === errors;
valid19 = valid19 || _valid7;
if(!valid19){
const err34 = {instancePath:instancePath+"/replaces",schemaPath:"#/$defs/vep-reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var _valid6 = _errs49 === errors;
valid17 = valid17 || _valid6;
const _errs56 = errors;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
const _errs60 = errors;
let valid23 = false;
const _errs61 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err35 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/vep-reference/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 999999999 || isNaN(data16)){
const err36 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/vep-reference/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err37 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/vep-reference/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid8 = _errs61 === errors;
valid23 = valid23 || _valid8;
const _errs63 = errors;
if(typeof data16 === "string"){
if(!pattern20.test(data16)){
const err38 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/vep-reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*0*[1-9][0-9]{0,8}\\s*$"},message:"must match pattern \""+"^\\s*0*[1-9][0-9]{0,8}\\s*$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/vep-reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid8 = _errs63 === errors;
valid23 = valid23 || _valid8;
if(!valid23){
const err40 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/vep-reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/else/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid6 = _errs56 === errors;
valid17 = valid17 || _valid6;
if(_valid6){
var items6 = true;
}
if(!valid17){
const err42 = {instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/else/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
var _valid5 = _errs47 === errors;
valid16 = _valid5;
if(valid16){
if(items5 !== true && items6 !== undefined){
items5 = items6 === true ? true : items5 > items6 ? items5 : items6;
}
}
}
if(!valid16){
const err43 = {instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["superseded-by"] !== undefined){
let data17 = data["superseded-by"];
const _errs66 = errors;
let valid24 = false;
const _errs67 = errors;
const _errs69 = errors;
let valid26 = false;
const _errs70 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err44 = {instancePath:instancePath+"/superseded-by",schemaPath:"#/$defs/vep-reference/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 999999999 || isNaN(data17)){
const err45 = {instancePath:instancePath+"/superseded-by",schemaPath:"#/$defs/vep-reference/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err46 = {instancePath:instancePath+"/superseded-by",schemaPath:"#/$defs/vep-reference/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid10 = _errs70 === errors;
valid26 = valid26 || _valid10;
const _errs72 = errors;
if(typeof data17 === "string"){
if(!pattern20.test(data17)){
const err47 = {instancePath:instancePath+"/superseded-by",schemaPath:"#/$defs/vep-reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*0*[1-9][0-9]{0,8}\\s*$"},message:"must match pattern \""+"^\\s*0*[1-9][0-9]{0,8}\\s*$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/superseded-by",schemaPath:"#/$defs/vep-reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid10 = _errs72 === errors;
valid26 = valid26 || _valid10;
if(!valid26){
const err49 = {instancePath:instancePath+"/superseded-by",schemaPath:"#/$defs/vep-reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
var _valid9 = _errs67 === errors;
valid24 = valid24 || _valid9;
const _errs74 = errors;
if(!(validate25(data17, {instancePath:instancePath+"/superseded-by",parentData:data,parentDataProperty:"superseded-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid9 = _errs74 === errors;
valid24 = valid24 || _valid9;
if(!valid24){
const err50 = {instancePath:instancePath+"/superseded-by",schemaPath:"#/properties/superseded-by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"title":true,"vep-number":true,"creation-date":true,"status":true,"authors":true,"owning-sig":true,"participating-sigs":true,"reviewers":true,"approvers":true,"feature-gate":true,"stage":true,"milestone":true,"replaces":true,"superseded-by":true},"dynamicProps":false,"dynamicItems":false};
