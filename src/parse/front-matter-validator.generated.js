// Made from schema/vep-front-matter.schema.json by "npm run schema". Not to be edited.
"use strict";
export const validateForm = validate57;
const schema32 = {"title":"Fields and their form","description":"What every document must have, whatever its status. Keys that are not listed here are allowed but warned about.","type":"object","required":["title","vep-number","creation-date","status","authors","owning-sig","reviewers","approvers"],"properties":{"title":{"title":"Title","description":"A short title that says what the proposal is about. Put it in quotes when it contains a colon.","markdownDescription":"A short title that says what the proposal is about. Put it in quotes when it contains a colon: `title: \"Migration: faster convergence\"`.","$ref":"#/$defs/set-text","examples":["Short descriptive title"]},"vep-number":{"title":"VEP number","description":"The number of the proposal's tracking issue, in digits and without quotes. It equals the number that the folder's name begins with.","markdownDescription":"The number of the proposal's **tracking issue**, in digits and without quotes. It equals the number that the folder's name begins with: `vep-number: 307` in `307-short-name/`.","type":"integer","minimum":1,"maximum":999999999,"examples":[307]},"creation-date":{"title":"Creation date","description":"The day the proposal was first opened, as YYYY-MM-DD. It does not change afterwards.","markdownDescription":"The day the proposal was first opened, as `YYYY-MM-DD`. It does not change afterwards.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","format":"date","examples":["2026-01-31"]},"status":{"title":"Status of the proposal","description":"Where the proposal stands (not the feature: that is the stage).","markdownDescription":"Where the *proposal* stands (the feature's maturity is `stage`):\n\n- `provisional`: open for design discussion\n- `implementable`: design approved, tracked for a release\n- `implemented`: the feature reached GA; complete\n- `deferred`: not actively progressing, off the release tracking\n- `rejected`: will not proceed\n- `withdrawn`: discontinued by its author\n- `replaced`: superseded by another VEP","enum":["provisional","implementable","implemented","deferred","rejected","withdrawn","replaced"],"enumDescriptions":["Open for design discussion.","Design approved, tracked for a release.","The feature reached GA; complete.","Not actively progressing, off the release tracking.","Will not proceed.","Discontinued by its author.","Superseded by another VEP; superseded-by names it."],"markdownEnumDescriptions":["Open for design discussion.","Design approved, tracked for a release. Needs named reviewers and approvers, `stage` and its `milestone`.","The feature reached GA; complete. Needs `stage: ga` and `milestone.ga`.","Not actively progressing, off the release tracking.","Will not proceed.","Discontinued by its author.","Superseded by another VEP; `superseded-by` names it."]},"authors":{"title":"Authors","description":"The GitHub handles of the people who write the proposal, at least one. A handle that begins with @ needs quotes.","markdownDescription":"The GitHub handles of the people who write the proposal, at least one. A handle that begins with `@` needs quotes: `authors: [\"@alice\"]`.","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/$defs/handle"},{"not":{"$ref":"#/$defs/to-be-determined"}}]},"examples":[["@github-handle"]]},"owning-sig":{"title":"Owning SIG","description":"The SIG that owns the proposal: the folder under veps/ in which the document lies. A meta-VEP names any known SIG.","markdownDescription":"The SIG that owns the proposal: the folder under `veps/` in which the document lies. A meta-VEP names any known SIG.","$ref":"#/$defs/set-text","examples":["sig-compute","sig-network","sig-storage"]},"participating-sigs":{"title":"Participating SIGs","description":"The other SIGs whose approval is due, without the owning one.","markdownDescription":"The other SIGs whose approval is due, without the owning one: `participating-sigs: [sig-network]`.","anyOf":[{"type":"array","items":{"type":["string","null"]}},{"$ref":"#/$defs/unset"}],"examples":[[],["sig-network"]]},"reviewers":{"title":"Reviewers","description":"The GitHub handles of the people who review the proposal. TBD stands for somebody not yet found and must be gone once the status is implementable.","markdownDescription":"The GitHub handles of the people who review the proposal. `TBD` stands for somebody not yet found and must be gone once the status is `implementable`.","$ref":"#/$defs/people","examples":[["TBD"],["@github-handle"]]},"approvers":{"title":"Approvers","description":"The GitHub handles of the people who approve the proposal. TBD stands for somebody not yet found and must be gone once the status is implementable.","markdownDescription":"The GitHub handles of the people who approve the proposal. `TBD` stands for somebody not yet found and must be gone once the status is `implementable`.","$ref":"#/$defs/people","examples":[["TBD"],["@github-handle"]]},"feature-gate":{"title":"Feature gate","description":"The name of the feature gate, or a list of names. May be left out only if the document says why in its text.","markdownDescription":"The name of the feature gate, or a list of names. May be left out only if the document says why: a section whose heading contains \"feature gate\", or a line that begins with `Feature gate:`.","anyOf":[{"$ref":"#/$defs/gate"},{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/gate"},{"$ref":"#/$defs/unset-value"}]}},{"$ref":"#/$defs/unset"}],"examples":["FeatureName",["FirstGate","SecondGate"]]},"stage":{"title":"Stage of the feature","description":"Where the feature stands: alpha, beta or ga. Required once the status is implementable.","markdownDescription":"Where the *feature* stands: `alpha`, `beta` or `ga`. Required once the status is `implementable`.","anyOf":[{"enum":["alpha","beta","ga"]},{"$ref":"#/$defs/unset"}],"examples":["alpha","beta","ga"]},"milestone":{"title":"Milestone","description":"The release that each stage targets. Once the status is implementable, the current stage's target must be a release. Releases are quoted: YAML reads an unquoted 1.10 as 1.1.","markdownDescription":"The release that each stage targets: `milestone: {alpha: \"v1.11\", beta: \"v1.12\"}`. Once the status is `implementable`, the current stage's target must be a release. Releases are quoted: YAML reads an unquoted `1.10` as 1.1.","anyOf":[{"$ref":"#/$defs/targets"},{"$ref":"#/$defs/unset"}],"examples":[{"alpha":"v1.11","beta":"v1.12","ga":"v1.13"},{"alpha":"TBD"}]},"replaces":{"title":"Replaces","description":"The number of the VEP that this one replaces, or a list of numbers; empty if there is none.","markdownDescription":"The number of the VEP that this one replaces, or a list of numbers; empty if there is none.","anyOf":[{"$ref":"#/$defs/vep-reference"},{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/vep-reference"},{"$ref":"#/$defs/unset-value"}]}},{"$ref":"#/$defs/unset"}],"examples":["",123,[123,124]]},"superseded-by":{"title":"Superseded by","description":"The number of the VEP that replaces this one. Required when the status is replaced.","markdownDescription":"The number of the VEP that replaces this one. Required when the status is `replaced`.","anyOf":[{"$ref":"#/$defs/vep-reference"},{"$ref":"#/$defs/unset"}],"examples":["",456]}}};
const schema35 = {"title":"GitHub handle","description":"A GitHub handle, 1 to 39 letters, digits and hyphens, with or without @.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}$"};
const schema36 = {"type":"string","pattern":"^\\s*@?[Tt][Bb][Dd]\\s*$"};
const schema42 = {"title":"Feature gate name","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]*$"};
const schema34 = {"description":"What counts as not set: nothing, or a placeholder (TBD, N/A, ~, v1.x).","anyOf":[{"type":"null"},{"type":"string","pattern":"^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"}]};
const schema49 = {"title":"VEP number","anyOf":[{"type":"integer","minimum":1,"maximum":999999999},{"type":"string","pattern":"^\\s*0*[1-9][0-9]{0,8}\\s*$"}]};
const schema33 = {"type":"string","pattern":"\\S","not":{"$ref":"#/$defs/unset-value"}};
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
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
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
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
const _errs7 = errors;
if(errors === _errs7){
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
var _valid0 = _errs7 === errors;
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

const schema37 = {"description":"What counts as not set: nothing, a placeholder, or a list of these.","anyOf":[{"$ref":"#/$defs/unset-value"},{"type":"array","items":{"$ref":"#/$defs/unset-value"}},{"type":"object","maxProperties":0}]};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
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
var _valid1 = _errs4 === errors;
valid2 = valid2 || _valid1;
const _errs6 = errors;
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
var _valid1 = _errs6 === errors;
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
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs8 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs12 = errors;
let valid6 = false;
const _errs13 = errors;
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
var _valid2 = _errs13 === errors;
valid6 = valid6 || _valid2;
const _errs15 = errors;
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
var _valid2 = _errs15 === errors;
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
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
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
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 0){
const err9 = {instancePath,schemaPath:"#/anyOf/2/maxProperties",keyword:"maxProperties",params:{limit: 0},message:"must NOT have more than 0 properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err11 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
validate25.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema40 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/handle"}};
const pattern7 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
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
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","properties":{"alpha":{"$ref":"#/$defs/target"},"beta":{"$ref":"#/$defs/target"},"ga":{"$ref":"#/$defs/target"}},"additionalProperties":false};
const schema46 = {"title":"Release","description":"A release in quotes, such as \"v1.11\", or a placeholder until the status is implementable.","markdownDescription":"A release in quotes, such as `\"v1.11\"`, or a placeholder until the status is `implementable`.","anyOf":[{"$ref":"#/$defs/release"},{"$ref":"#/$defs/unset-value"}],"examples":["v1.11","TBD"]};
const schema47 = {"title":"Release","type":"string","pattern":"^\\s*v?(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})(?:\\.0)?\\s*$"};
const pattern15 = new RegExp("^\\s*v?(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})(?:\\.0)?\\s*$", "u");

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern15.test(data)){
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
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data !== null){
const err2 = {instancePath,schemaPath:"#/$defs/unset-value/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs7 === errors;
valid3 = valid3 || _valid1;
const _errs9 = errors;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/unset-value/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"},message:"must match pattern \""+"^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/unset-value/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err5 = {instancePath,schemaPath:"#/$defs/unset-value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
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
if(!(validate33(data.alpha, {instancePath:instancePath+"/alpha",parentData:data,parentDataProperty:"alpha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.beta !== undefined){
if(!(validate33(data.beta, {instancePath:instancePath+"/beta",parentData:data,parentDataProperty:"beta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.ga !== undefined){
if(!(validate33(data.ga, {instancePath:instancePath+"/ga",parentData:data,parentDataProperty:"ga",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern8 = new RegExp("^\\s*@?[Tt][Bb][Dd]\\s*$", "u");
const pattern12 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
const pattern17 = new RegExp("^\\s*0*[1-9][0-9]{0,8}\\s*$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
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
let valid7 = false;
const _errs21 = errors;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if((typeof data8 !== "string") && (data8 !== null)){
const err21 = {instancePath:instancePath+"/participating-sigs/" + i1,schemaPath:"#/properties/participating-sigs/anyOf/0/items/type",keyword:"type",params:{type: schema32.properties["participating-sigs"].anyOf[0].items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/participating-sigs",schemaPath:"#/properties/participating-sigs/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid7 = valid7 || _valid0;
if(_valid0){
var items0 = true;
}
const _errs25 = errors;
if(!(validate25(data7, {instancePath:instancePath+"/participating-sigs",parentData:data,parentDataProperty:"participating-sigs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
else {
var items1 = validate25.evaluated.items;
}
var _valid0 = _errs25 === errors;
valid7 = valid7 || _valid0;
if(_valid0){
if(items0 !== true && items1 !== undefined){
items0 = items1 === true ? true : items0 > items1 ? items0 : items1;
}
}
if(!valid7){
const err23 = {instancePath:instancePath+"/participating-sigs",schemaPath:"#/properties/participating-sigs/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
}
if(data.reviewers !== undefined){
if(!(validate27(data.reviewers, {instancePath:instancePath+"/reviewers",parentData:data,parentDataProperty:"reviewers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.approvers !== undefined){
if(!(validate27(data.approvers, {instancePath:instancePath+"/approvers",parentData:data,parentDataProperty:"approvers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data["feature-gate"] !== undefined){
let data11 = data["feature-gate"];
const _errs29 = errors;
let valid10 = false;
const _errs30 = errors;
if(typeof data11 === "string"){
if(!pattern12.test(data11)){
const err24 = {instancePath:instancePath+"/feature-gate",schemaPath:"#/$defs/gate/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/feature-gate",schemaPath:"#/$defs/gate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid10 = valid10 || _valid1;
const _errs33 = errors;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs36 = errors;
let valid14 = false;
const _errs37 = errors;
if(typeof data12 === "string"){
if(!pattern12.test(data12)){
const err26 = {instancePath:instancePath+"/feature-gate/" + i2,schemaPath:"#/$defs/gate/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/feature-gate/" + i2,schemaPath:"#/$defs/gate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid14 = valid14 || _valid2;
const _errs40 = errors;
const _errs42 = errors;
let valid17 = false;
const _errs43 = errors;
if(data12 !== null){
const err28 = {instancePath:instancePath+"/feature-gate/" + i2,schemaPath:"#/$defs/unset-value/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid3 = _errs43 === errors;
valid17 = valid17 || _valid3;
const _errs45 = errors;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err29 = {instancePath:instancePath+"/feature-gate/" + i2,schemaPath:"#/$defs/unset-value/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"},message:"must match pattern \""+"^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/feature-gate/" + i2,schemaPath:"#/$defs/unset-value/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid3 = _errs45 === errors;
valid17 = valid17 || _valid3;
if(!valid17){
const err31 = {instancePath:instancePath+"/feature-gate/" + i2,schemaPath:"#/$defs/unset-value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs40 === errors;
valid14 = valid14 || _valid2;
if(!valid14){
const err32 = {instancePath:instancePath+"/feature-gate/" + i2,schemaPath:"#/properties/feature-gate/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/feature-gate",schemaPath:"#/properties/feature-gate/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid10 = valid10 || _valid1;
if(_valid1){
var items2 = true;
}
const _errs47 = errors;
if(!(validate25(data11, {instancePath:instancePath+"/feature-gate",parentData:data,parentDataProperty:"feature-gate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
else {
var items3 = validate25.evaluated.items;
}
var _valid1 = _errs47 === errors;
valid10 = valid10 || _valid1;
if(_valid1){
if(items2 !== true && items3 !== undefined){
items2 = items3 === true ? true : items2 > items3 ? items2 : items3;
}
}
if(!valid10){
const err34 = {instancePath:instancePath+"/feature-gate",schemaPath:"#/properties/feature-gate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.stage !== undefined){
let data13 = data.stage;
const _errs49 = errors;
let valid18 = false;
const _errs50 = errors;
if(!(((data13 === "alpha") || (data13 === "beta")) || (data13 === "ga"))){
const err35 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema32.properties.stage.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid4 = _errs50 === errors;
valid18 = valid18 || _valid4;
const _errs51 = errors;
if(!(validate25(data13, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid4 = _errs51 === errors;
valid18 = valid18 || _valid4;
if(!valid18){
const err36 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data.milestone !== undefined){
let data14 = data.milestone;
const _errs53 = errors;
let valid19 = false;
const _errs54 = errors;
if(!(validate32(data14, {instancePath:instancePath+"/milestone",parentData:data,parentDataProperty:"milestone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var _valid5 = _errs54 === errors;
valid19 = valid19 || _valid5;
const _errs55 = errors;
if(!(validate25(data14, {instancePath:instancePath+"/milestone",parentData:data,parentDataProperty:"milestone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid5 = _errs55 === errors;
valid19 = valid19 || _valid5;
if(!valid19){
const err37 = {instancePath:instancePath+"/milestone",schemaPath:"#/properties/milestone/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data.replaces !== undefined){
let data15 = data.replaces;
const _errs57 = errors;
let valid20 = false;
const _errs58 = errors;
const _errs60 = errors;
let valid22 = false;
const _errs61 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err38 = {instancePath:instancePath+"/replaces",schemaPath:"#/$defs/vep-reference/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 999999999 || isNaN(data15)){
const err39 = {instancePath:instancePath+"/replaces",schemaPath:"#/$defs/vep-reference/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/replaces",schemaPath:"#/$defs/vep-reference/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid7 = _errs61 === errors;
valid22 = valid22 || _valid7;
const _errs63 = errors;
if(typeof data15 === "string"){
if(!pattern17.test(data15)){
const err41 = {instancePath:instancePath+"/replaces",schemaPath:"#/$defs/vep-reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*0*[1-9][0-9]{0,8}\\s*$"},message:"must match pattern \""+"^\\s*0*[1-9][0-9]{0,8}\\s*$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/replaces",schemaPath:"#/$defs/vep-reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid7 = _errs63 === errors;
valid22 = valid22 || _valid7;
if(!valid22){
const err43 = {instancePath:instancePath+"/replaces",schemaPath:"#/$defs/vep-reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
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
var _valid6 = _errs58 === errors;
valid20 = valid20 || _valid6;
const _errs65 = errors;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
const _errs68 = errors;
let valid25 = false;
const _errs69 = errors;
const _errs71 = errors;
let valid27 = false;
const _errs72 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err44 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/vep-reference/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 999999999 || isNaN(data16)){
const err45 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/vep-reference/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err46 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/vep-reference/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid9 = _errs72 === errors;
valid27 = valid27 || _valid9;
const _errs74 = errors;
if(typeof data16 === "string"){
if(!pattern17.test(data16)){
const err47 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/vep-reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*0*[1-9][0-9]{0,8}\\s*$"},message:"must match pattern \""+"^\\s*0*[1-9][0-9]{0,8}\\s*$"+"\""};
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
const err48 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/vep-reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid9 = _errs74 === errors;
valid27 = valid27 || _valid9;
if(!valid27){
const err49 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/vep-reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
var _valid8 = _errs69 === errors;
valid25 = valid25 || _valid8;
const _errs76 = errors;
const _errs78 = errors;
let valid29 = false;
const _errs79 = errors;
if(data16 !== null){
const err50 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/unset-value/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid10 = _errs79 === errors;
valid29 = valid29 || _valid10;
const _errs81 = errors;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err51 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/unset-value/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"},message:"must match pattern \""+"^\\s*(?:[Tt][Bb][Dd]|[Nn]/[Aa]|~|[Vv]?[0-9]+\\.[Xx])?\\s*$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/unset-value/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid10 = _errs81 === errors;
valid29 = valid29 || _valid10;
if(!valid29){
const err53 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/$defs/unset-value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
var _valid8 = _errs76 === errors;
valid25 = valid25 || _valid8;
if(!valid25){
const err54 = {instancePath:instancePath+"/replaces/" + i3,schemaPath:"#/properties/replaces/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid6 = _errs65 === errors;
valid20 = valid20 || _valid6;
if(_valid6){
var items6 = true;
}
const _errs83 = errors;
if(!(validate25(data15, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
else {
var items7 = validate25.evaluated.items;
}
var _valid6 = _errs83 === errors;
valid20 = valid20 || _valid6;
if(_valid6){
if(items6 !== true && items7 !== undefined){
items6 = items7 === true ? true : items6 > items7 ? items6 : items7;
}
}
if(!valid20){
const err56 = {instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
if(data["superseded-by"] !== undefined){
let data17 = data["superseded-by"];
const _errs85 = errors;
let valid30 = false;
const _errs86 = errors;
const _errs88 = errors;
let valid32 = false;
const _errs89 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err57 = {instancePath:instancePath+"/superseded-by",schemaPath:"#/$defs/vep-reference/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 999999999 || isNaN(data17)){
const err58 = {instancePath:instancePath+"/superseded-by",schemaPath:"#/$defs/vep-reference/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err59 = {instancePath:instancePath+"/superseded-by",schemaPath:"#/$defs/vep-reference/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid12 = _errs89 === errors;
valid32 = valid32 || _valid12;
const _errs91 = errors;
if(typeof data17 === "string"){
if(!pattern17.test(data17)){
const err60 = {instancePath:instancePath+"/superseded-by",schemaPath:"#/$defs/vep-reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*0*[1-9][0-9]{0,8}\\s*$"},message:"must match pattern \""+"^\\s*0*[1-9][0-9]{0,8}\\s*$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/superseded-by",schemaPath:"#/$defs/vep-reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid12 = _errs91 === errors;
valid32 = valid32 || _valid12;
if(!valid32){
const err62 = {instancePath:instancePath+"/superseded-by",schemaPath:"#/$defs/vep-reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
var _valid11 = _errs86 === errors;
valid30 = valid30 || _valid11;
const _errs93 = errors;
if(!(validate25(data17, {instancePath:instancePath+"/superseded-by",parentData:data,parentDataProperty:"superseded-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid11 = _errs93 === errors;
valid30 = valid30 || _valid11;
if(!valid30){
const err63 = {instancePath:instancePath+"/superseded-by",schemaPath:"#/properties/superseded-by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"title":true,"vep-number":true,"creation-date":true,"status":true,"authors":true,"owning-sig":true,"participating-sigs":true,"reviewers":true,"approvers":true,"feature-gate":true,"stage":true,"milestone":true,"replaces":true,"superseded-by":true},"dynamicProps":false,"dynamicItems":false};
