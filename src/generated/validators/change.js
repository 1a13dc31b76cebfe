// Generated from schemas/*.schema.json by schemas/codegen.mjs.
import * as runtime from './runtime.js';
const list0 = ["high","medium","low"];
const list1 = ["pr_review","signed_commit","minutes","verbal"];
const list2 = ["approved","rejected","abstained"];
const list3 = ["successful","successful_with_issues","failed","backed_out"];
const list4 = {"at":0,"by":0,"event":0,"recorded_at":0,"authority":0,"audience":0,"who":0,"channel":0,"outcome":0,"confirmed_by":0,"field":0,"target":0,"of":0,"was":0,"now":0,"reason":0,"note":0};
const list5 = ["opened","submitted","approved","endorsed","rejected","scheduled","started","finished","reviewed","closed","cancelled","reworked","noted","linked","informed","corrected"];
const list6 = ["management","customer","team"];
const list7 = ["phone","email","chat","portal","walk_in","monitoring","api"];
const list8 = {"id":0,"title":0,"description":0,"state":0,"type":0,"services":0,"configuration_items":0,"requested_by":0,"owner":0,"implementers":0,"reason":0,"model":0,"variables":0,"fixes":0,"risk":0,"plan":0,"window":0,"outage":0,"announced_at":0,"approvals":0,"freeze_exemption":0,"conflicts_accepted":0,"actual":0,"outcome":0,"review":0,"deployed_from":0,"labels":0,"refs":0,"custom":0,"aliases":0,"checks":0,"timeline":0};
const list9 = ["draft","submitted","approved","rejected","scheduled","in_progress","implemented","closed","cancelled"];
const list10 = ["standard","normal","emergency"];
export const validate = validate21;
const func2 = Object.prototype.hasOwnProperty;
const func3 = runtime.length;
const pattern0 = new RegExp("^CHG-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$", "");
const pattern1 = new RegExp("^[^\\r\\n]*$", "");
const pattern2 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "");
const pattern3 = new RegExp("^[^\\r\\n]+$", "");
const pattern9 = new RegExp("^(?:INC|CHG|PRB|CSI)-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$", "");
const pattern28 = new RegExp("^\\S(?:[^\\r\\n]*\\S)?$", "");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "impact") || (key0 === "likelihood")) || (key0 === "level")) || (key0 === "answers"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.impact !== undefined){
let data0 = data.impact;
if(!(((data0 === "high") || (data0 === "medium")) || (data0 === "low"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/enum",keyword:"enum",params:{allowedValues: list0}});
errors++;
}
}
if(data.likelihood !== undefined){
let data1 = data.likelihood;
if(!(((data1 === "high") || (data1 === "medium")) || (data1 === "low"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/likelihood",schemaPath:"#/properties/likelihood/enum",keyword:"enum",params:{allowedValues: list0}});
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(!(((data2 === "high") || (data2 === "medium")) || (data2 === "low"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: list0}});
errors++;
}
}
if(data.answers !== undefined){
let data3 = data.answers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/answers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/answers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/answers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/answers/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "author") || (key0 === "implementation")) || (key0 === "test")) || (key0 === "test_evidence")) || (key0 === "backout")) || (key0 === "backout_tested")) || (key0 === "communication"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.author !== undefined){
let data0 = data.author;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/author",schemaPath:"#/properties/author/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.implementation !== undefined){
if(typeof data.implementation !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.test !== undefined){
if(typeof data.test !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.test_evidence !== undefined){
let data3 = data.test_evidence;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/test_evidence",schemaPath:"#/properties/test_evidence/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/test_evidence",schemaPath:"#/properties/test_evidence/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.backout !== undefined){
if(typeof data.backout !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/backout",schemaPath:"#/properties/backout/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.backout_tested !== undefined){
if(typeof data.backout_tested !== "boolean"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/backout_tested",schemaPath:"#/properties/backout_tested/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.communication !== undefined){
if(typeof data.communication !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/communication",schemaPath:"#/properties/communication/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const formats0 = runtime.instant;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "to"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!(formats0(data0))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!(formats0(data1))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expected === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expected"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "expected") || (key0 === "minutes")) || (key0 === "services"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.expected !== undefined){
if(typeof data.expected !== "boolean"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.minutes !== undefined){
let data1 = data.minutes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.services !== undefined){
let data2 = data.services;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/services",schemaPath:"#/properties/services/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const pattern19 = new RegExp("^sha256:[0-9a-f]{64}$", "");
const pattern17 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:\\S+$", "");
const pattern18 = new RegExp("^[0-9a-f]{7,64}$", "");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "url")) || (key0 === "sha"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((data0 === "pr_review") || (data0 === "signed_commit")) || (data0 === "minutes")) || (data0 === "verbal"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: list1}});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sha !== undefined){
let data2 = data.sha;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/sha",schemaPath:"#/properties/sha/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{7,64}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/sha",schemaPath:"#/properties/sha/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.at === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.decision === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "by") || (key0 === "at")) || (key0 === "decision")) || (key0 === "authority")) || (key0 === "note")) || (key0 === "evidence")) || (key0 === "digest"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!(formats0(data1))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.decision !== undefined){
let data2 = data.decision;
if(!(((data2 === "approved") || (data2 === "rejected")) || (data2 === "abstained"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: list2}});
errors++;
}
}
if(data.authority !== undefined){
let data3 = data.authority;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data4 = data.note;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate32(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.digest !== undefined){
let data6 = data.digest;
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.freeze === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "freeze"}});
errors++;
}
if(data.by === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.reason === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "freeze") || (key0 === "by")) || (key0 === "reason"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.freeze !== undefined){
let data0 = data.freeze;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "with"}});
errors++;
}
if(data.reason === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.by === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "with") || (key0 === "reason")) || (key0 === "by"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.with !== undefined){
let data0 = data.with;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/with",schemaPath:"#/properties/with/pattern",keyword:"pattern",params:{pattern: "^CHG-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "to")) || (key0 === "down"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!(formats0(data0))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!(formats0(data1))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.down !== undefined){
let data2 = data.down;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data2[i0], {instancePath:instancePath+"/down/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/down",schemaPath:"#/properties/down/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "code") || (key0 === "summary"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(!((((data0 === "successful") || (data0 === "successful_with_issues")) || (data0 === "failed")) || (data0 === "backed_out"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: list3}});
errors++;
}
}
if(data.summary !== undefined){
let data1 = data.summary;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "held_at") || (key0 === "by")) || (key0 === "objectives_met")) || (key0 === "side_effects")) || (key0 === "lessons"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.held_at !== undefined){
let data0 = data.held_at;
if(typeof data0 === "string"){
if(!(formats0(data0))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/held_at",schemaPath:"#/properties/held_at/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/held_at",schemaPath:"#/properties/held_at/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.objectives_met !== undefined){
if(typeof data.objectives_met !== "boolean"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/objectives_met",schemaPath:"#/properties/objectives_met/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.side_effects !== undefined){
if(typeof data.side_effects !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/side_effects",schemaPath:"#/properties/side_effects/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lessons !== undefined){
if(typeof data.lessons !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/lessons",schemaPath:"#/properties/lessons/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "commit") || (key0 === "committed_at"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.commit !== undefined){
let data0 = data.commit;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{7,64}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.committed_at !== undefined){
let data1 = data.committed_at;
if(typeof data1 === "string"){
if(!(formats0(data1))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/committed_at",schemaPath:"#/properties/committed_at/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/committed_at",schemaPath:"#/properties/committed_at/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.system === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"}});
errors++;
}
if(data.id === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "system") || (key0 === "id")) || (key0 === "url"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.system !== undefined){
let data0 = data.system;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/system",schemaPath:"#/properties/system/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const pattern33 = new RegExp("^[a-z]+/[a-z][a-z-]*$", "");
const formats16 = runtime.date;

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data.reason === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "rule") || (key0 === "reason")) || (key0 === "by")) || (key0 === "until"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(!pattern33.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z][a-z-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.until !== undefined){
let data3 = data.until;
if(typeof data3 === "string"){
if(!(formats16(data3))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/until",schemaPath:"#/properties/until/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const pattern40 = new RegExp("^[^\\s.]+(?:\\.[^\\s.]+)*$", "");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"}});
errors++;
}
if(data.at === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "event") || (key0 === "at"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!(formats0(data1))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.by === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.event === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(list4, key0))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats0(data0))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.event !== undefined){
let data2 = data.event;
if(!((((((((((((((((data2 === "opened") || (data2 === "submitted")) || (data2 === "approved")) || (data2 === "endorsed")) || (data2 === "rejected")) || (data2 === "scheduled")) || (data2 === "started")) || (data2 === "finished")) || (data2 === "reviewed")) || (data2 === "closed")) || (data2 === "cancelled")) || (data2 === "reworked")) || (data2 === "noted")) || (data2 === "linked")) || (data2 === "informed")) || (data2 === "corrected"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: list5}});
errors++;
}
}
if(data.recorded_at !== undefined){
let data3 = data.recorded_at;
if(typeof data3 === "string"){
if(!(formats0(data3))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/recorded_at",schemaPath:"#/properties/recorded_at/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/recorded_at",schemaPath:"#/properties/recorded_at/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.authority !== undefined){
let data4 = data.authority;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.audience !== undefined){
let data5 = data.audience;
if(!(((data5 === "management") || (data5 === "customer")) || (data5 === "team"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: list6}});
errors++;
}
}
if(data.who !== undefined){
let data6 = data.who;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/who",schemaPath:"#/properties/who/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.channel !== undefined){
let data7 = data.channel;
if(!(((((((data7 === "phone") || (data7 === "email")) || (data7 === "chat")) || (data7 === "portal")) || (data7 === "walk_in")) || (data7 === "monitoring")) || (data7 === "api"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues: list7}});
errors++;
}
}
if(data.outcome !== undefined){
let data8 = data.outcome;
if(!((((data8 === "successful") || (data8 === "successful_with_issues")) || (data8 === "failed")) || (data8 === "backed_out"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: list3}});
errors++;
}
}
if(data.confirmed_by !== undefined){
let data9 = data.confirmed_by;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/confirmed_by",schemaPath:"#/properties/confirmed_by/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/confirmed_by",schemaPath:"#/properties/confirmed_by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.field !== undefined){
let data10 = data.field;
if(typeof data10 === "string"){
if(!pattern40.test(data10)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/field",schemaPath:"#/properties/field/pattern",keyword:"pattern",params:{pattern: "^[^\\s.]+(?:\\.[^\\s.]+)*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.target !== undefined){
let data11 = data.target;
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:INC|CHG|PRB|CSI)-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate53(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.state === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.type === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.timeline === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeline"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(list8, key0))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^CHG-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func3(data1) > 160){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data1) < 1){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(!(((((((((data3 === "draft") || (data3 === "submitted")) || (data3 === "approved")) || (data3 === "rejected")) || (data3 === "scheduled")) || (data3 === "in_progress")) || (data3 === "implemented")) || (data3 === "closed")) || (data3 === "cancelled"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: list9}});
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(!(((data4 === "standard") || (data4 === "normal")) || (data4 === "emergency"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: list10}});
errors++;
}
}
if(data.services !== undefined){
let data5 = data.services;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/services",schemaPath:"#/properties/services/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.configuration_items !== undefined){
let data7 = data.configuration_items;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/configuration_items/" + i2,schemaPath:"#/properties/configuration_items/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/configuration_items/" + i2,schemaPath:"#/properties/configuration_items/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/configuration_items",schemaPath:"#/properties/configuration_items/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/configuration_items",schemaPath:"#/properties/configuration_items/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.requested_by !== undefined){
let data9 = data.requested_by;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/requested_by",schemaPath:"#/properties/requested_by/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/requested_by",schemaPath:"#/properties/requested_by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.owner !== undefined){
let data10 = data.owner;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.implementers !== undefined){
let data11 = data.implementers;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i4=0; i4<len2; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/implementers/" + i4,schemaPath:"#/properties/implementers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/implementers/" + i4,schemaPath:"#/properties/implementers/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i5 = data11.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data11[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/implementers",schemaPath:"#/properties/implementers/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/implementers",schemaPath:"#/properties/implementers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.model !== undefined){
let data14 = data.model;
if(typeof data14 === "string"){
if(!pattern2.test(data14)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.variables !== undefined){
let data15 = data.variables;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 in data15){
let data16 = data15[key1];
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.fixes !== undefined){
let data17 = data.fixes;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i6=0; i6<len3; i6++){
let data18 = data17[i6];
if(typeof data18 === "string"){
if(!pattern9.test(data18)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/fixes/" + i6,schemaPath:"#/properties/fixes/items/pattern",keyword:"pattern",params:{pattern: "^(?:INC|CHG|PRB|CSI)-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/fixes/" + i6,schemaPath:"#/properties/fixes/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i7 = data17.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data17[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/fixes",schemaPath:"#/properties/fixes/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/fixes",schemaPath:"#/properties/fixes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.risk !== undefined){
if(!(validate23(data.risk, {instancePath:instancePath+"/risk",parentData:data,parentDataProperty:"risk",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.plan !== undefined){
if(!(validate25(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.window !== undefined){
if(!(validate27(data.window, {instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.outage !== undefined){
if(!(validate29(data.outage, {instancePath:instancePath+"/outage",parentData:data,parentDataProperty:"outage",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.announced_at !== undefined){
let data23 = data.announced_at;
if(typeof data23 === "string"){
if(!(formats0(data23))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/announced_at",schemaPath:"#/properties/announced_at/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/announced_at",schemaPath:"#/properties/announced_at/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvals !== undefined){
let data24 = data.approvals;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i8=0; i8<len4; i8++){
if(!(validate31(data24[i8], {instancePath:instancePath+"/approvals/" + i8,parentData:data24,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.freeze_exemption !== undefined){
if(!(validate35(data.freeze_exemption, {instancePath:instancePath+"/freeze_exemption",parentData:data,parentDataProperty:"freeze_exemption",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.conflicts_accepted !== undefined){
let data27 = data.conflicts_accepted;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i9=0; i9<len5; i9++){
if(!(validate37(data27[i9], {instancePath:instancePath+"/conflicts_accepted/" + i9,parentData:data27,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/conflicts_accepted",schemaPath:"#/properties/conflicts_accepted/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.actual !== undefined){
if(!(validate39(data.actual, {instancePath:instancePath+"/actual",parentData:data,parentDataProperty:"actual",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.outcome !== undefined){
if(!(validate42(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate44(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.deployed_from !== undefined){
if(!(validate46(data.deployed_from, {instancePath:instancePath+"/deployed_from",parentData:data,parentDataProperty:"deployed_from",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
let data33 = data.labels;
if(Array.isArray(data33)){
const len6 = data33.length;
for(let i10=0; i10<len6; i10++){
let data34 = data33[i10];
if(typeof data34 === "string"){
if(!pattern28.test(data34)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels/" + i10,schemaPath:"#/properties/labels/items/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels/" + i10,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i11 = data33.length;
let j4;
if(i11 > 1){
const indices4 = {};
for(;i11--;){
let item4 = data33[i11];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j4}});
errors++;
break;
}
indices4[item4] = i11;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.refs !== undefined){
let data35 = data.refs;
if(Array.isArray(data35)){
const len7 = data35.length;
for(let i12=0; i12<len7; i12++){
if(!(validate48(data35[i12], {instancePath:instancePath+"/refs/" + i12,parentData:data35,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/refs",schemaPath:"#/properties/refs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.custom !== undefined){
let data37 = data.custom;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.aliases !== undefined){
let data38 = data.aliases;
if(Array.isArray(data38)){
const len8 = data38.length;
for(let i13=0; i13<len8; i13++){
let data39 = data38[i13];
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/aliases/" + i13,schemaPath:"#/properties/aliases/items/pattern",keyword:"pattern",params:{pattern: "^CHG-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/aliases/" + i13,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i14 = data38.length;
let j5;
if(i14 > 1){
const indices5 = {};
for(;i14--;){
let item5 = data38[i14];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j5}});
errors++;
break;
}
indices5[item5] = i14;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.checks !== undefined){
let data40 = data.checks;
if(Array.isArray(data40)){
const len9 = data40.length;
for(let i15=0; i15<len9; i15++){
if(!(validate50(data40[i15], {instancePath:instancePath+"/checks/" + i15,parentData:data40,parentDataProperty:i15,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.timeline !== undefined){
let data42 = data.timeline;
if(Array.isArray(data42)){
if(data42.length < 1){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len10 = data42.length;
for(let i16=0; i16<len10; i16++){
if(!(validate52(data42[i16], {instancePath:instancePath+"/timeline/" + i16,parentData:data42,parentDataProperty:i16,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}
