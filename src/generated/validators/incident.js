// Generated from schemas/*.schema.json by schemas/codegen.mjs.
import * as runtime from './runtime.js';
const list0 = ["P1","P2","P3","P4","P5"];
const list1 = ["down","degraded"];
const list2 = {"at":0,"by":0,"event":0,"recorded_at":0,"impact":0,"urgency":0,"priority":0,"team":0,"assignee":0,"hold":0,"manager":0,"audience":0,"who":0,"channel":0,"code":0,"confirmed_by":0,"duplicate_of":0,"field":0,"target":0,"of":0,"was":0,"now":0,"reason":0,"note":0};
const list3 = ["opened","acknowledged","assigned","noted","prioritised","linked","informed","held","resumed","resolved","reopened","closed","cancelled","declared_major","stood_down","corrected"];
const list4 = ["high","medium","low"];
const list5 = ["management","customer","team"];
const list6 = ["phone","email","chat","portal","walk_in","monitoring","api"];
const list7 = {"id":0,"title":0,"description":0,"state":0,"service":0,"impact":0,"urgency":0,"priority":0,"priority_override":0,"opened_at":0,"detected_at":0,"reported_by":0,"channel":0,"customers":0,"category":0,"configuration_items":0,"team":0,"assignee":0,"hold":0,"workaround":0,"outages":0,"parent":0,"duplicate_of":0,"follows":0,"problem":0,"caused_by":0,"major":0,"resolution":0,"breach_reasons":0,"dedupe_key":0,"labels":0,"refs":0,"custom":0,"aliases":0,"checks":0,"timeline":0};
const list8 = ["new","in_progress","on_hold","resolved","closed","cancelled"];
export const validate = validate21;
const func2 = Object.prototype.hasOwnProperty;
const func3 = runtime.length;
const pattern0 = new RegExp("^INC-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$", "");
const pattern1 = new RegExp("^[^\\r\\n]*$", "");
const pattern2 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "");
const pattern3 = new RegExp("^[^\\r\\n]+$", "");
const pattern18 = new RegExp("^PRB-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$", "");
const pattern19 = new RegExp("^CHG-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$", "");
const pattern29 = new RegExp("^\\S(?:[^\\r\\n]*\\S)?$", "");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.priority === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "priority"}});
errors++;
}
if(data.reason === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "priority") || (key0 === "reason")) || (key0 === "by"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.priority !== undefined){
let data0 = data.priority;
if(!(((((data0 === "P1") || (data0 === "P2")) || (data0 === "P3")) || (data0 === "P4")) || (data0 === "P5"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues: list0}});
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
validate23.errors = vErrors;
return errors === 0;
}

const pattern13 = new RegExp("^(?:INC|CHG|PRB|CSI)-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$", "");
const formats0 = runtime.instant;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "reason") || (key0 === "note")) || (key0 === "until")) || (key0 === "ref"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.until !== undefined){
let data2 = data.until;
if(typeof data2 === "string"){
if(!(formats0(data2))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/until",schemaPath:"#/properties/until/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ref !== undefined){
let data3 = data.ref;
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern: "^(?:INC|CHG|PRB|CSI)-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"}});
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


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.from === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "from")) || (key0 === "to")) || (key0 === "services"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((data0 === "down") || (data0 === "degraded"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: list1}});
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(!(formats0(data1))){
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
let data2 = data.to;
if(typeof data2 === "string"){
if(!(formats0(data2))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.services !== undefined){
let data3 = data.services;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/services",schemaPath:"#/properties/services/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
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
validate27.errors = vErrors;
return errors === 0;
}

const pattern22 = new RegExp("^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$", "");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "held_at") || (key0 === "by")) || (key0 === "findings"))){
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
if(data.findings !== undefined){
if(typeof data.findings !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "manager") || (key0 === "communications")) || (key0 === "reason")) || (key0 === "business_impact")) || (key0 === "update_every")) || (key0 === "review"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.manager !== undefined){
let data0 = data.manager;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/manager",schemaPath:"#/properties/manager/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/manager",schemaPath:"#/properties/manager/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.communications !== undefined){
let data1 = data.communications;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/communications",schemaPath:"#/properties/communications/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/communications",schemaPath:"#/properties/communications/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.business_impact !== undefined){
if(typeof data.business_impact !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/business_impact",schemaPath:"#/properties/business_impact/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.update_every !== undefined){
let data4 = data.update_every;
if(typeof data4 === "string"){
if(!pattern22.test(data4)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/update_every",schemaPath:"#/properties/update_every/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/update_every",schemaPath:"#/properties/update_every/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.review !== undefined){
if(!(validate30(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
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


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agreement === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agreement"}});
errors++;
}
if(data.target === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}});
errors++;
}
if(data.reason === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "agreement") || (key0 === "target")) || (key0 === "reason"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.agreement !== undefined){
let data0 = data.agreement;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
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

const pattern32 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:\\S+$", "");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern32.test(data2)){
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
validate37.errors = vErrors;
return errors === 0;
}

const pattern34 = new RegExp("^[a-z]+/[a-z][a-z-]*$", "");
const formats12 = runtime.date;

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern34.test(data0)){
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
if(!(formats12(data3))){
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
validate39.errors = vErrors;
return errors === 0;
}

const pattern45 = new RegExp("^[^\\s.]+(?:\\.[^\\s.]+)*$", "");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate43.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(list2, key0))){
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
if(!((((((((((((((((data2 === "opened") || (data2 === "acknowledged")) || (data2 === "assigned")) || (data2 === "noted")) || (data2 === "prioritised")) || (data2 === "linked")) || (data2 === "informed")) || (data2 === "held")) || (data2 === "resumed")) || (data2 === "resolved")) || (data2 === "reopened")) || (data2 === "closed")) || (data2 === "cancelled")) || (data2 === "declared_major")) || (data2 === "stood_down")) || (data2 === "corrected"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: list3}});
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
if(data.impact !== undefined){
let data4 = data.impact;
if(!(((data4 === "high") || (data4 === "medium")) || (data4 === "low"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/enum",keyword:"enum",params:{allowedValues: list4}});
errors++;
}
}
if(data.urgency !== undefined){
let data5 = data.urgency;
if(!(((data5 === "high") || (data5 === "medium")) || (data5 === "low"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/urgency",schemaPath:"#/properties/urgency/enum",keyword:"enum",params:{allowedValues: list4}});
errors++;
}
}
if(data.priority !== undefined){
let data6 = data.priority;
if(!(((((data6 === "P1") || (data6 === "P2")) || (data6 === "P3")) || (data6 === "P4")) || (data6 === "P5"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues: list0}});
errors++;
}
}
if(data.team !== undefined){
let data7 = data.team;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/team",schemaPath:"#/properties/team/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.assignee !== undefined){
let data8 = data.assignee;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hold !== undefined){
if(!(validate25(data.hold, {instancePath:instancePath+"/hold",parentData:data,parentDataProperty:"hold",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.manager !== undefined){
let data10 = data.manager;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/manager",schemaPath:"#/properties/manager/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/manager",schemaPath:"#/properties/manager/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.audience !== undefined){
let data11 = data.audience;
if(!(((data11 === "management") || (data11 === "customer")) || (data11 === "team"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: list5}});
errors++;
}
}
if(data.who !== undefined){
let data12 = data.who;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
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
let data13 = data.channel;
if(!(((((((data13 === "phone") || (data13 === "email")) || (data13 === "chat")) || (data13 === "portal")) || (data13 === "walk_in")) || (data13 === "monitoring")) || (data13 === "api"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues: list6}});
errors++;
}
}
if(data.code !== undefined){
let data14 = data.code;
if(typeof data14 === "string"){
if(!pattern2.test(data14)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.confirmed_by !== undefined){
let data15 = data.confirmed_by;
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/confirmed_by",schemaPath:"#/properties/confirmed_by/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/confirmed_by",schemaPath:"#/properties/confirmed_by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.duplicate_of !== undefined){
let data16 = data.duplicate_of;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/duplicate_of",schemaPath:"#/properties/duplicate_of/pattern",keyword:"pattern",params:{pattern: "^INC-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/duplicate_of",schemaPath:"#/properties/duplicate_of/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.field !== undefined){
let data17 = data.field;
if(typeof data17 === "string"){
if(!pattern45.test(data17)){
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
let data18 = data.target;
if(typeof data18 === "string"){
if(!pattern13.test(data18)){
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
if(!(validate43(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
validate41.errors = vErrors;
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
if(data.opened_at === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "opened_at"}});
errors++;
}
if(data.timeline === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeline"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(list7, key0))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^INC-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$"}});
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
if(!((((((data3 === "new") || (data3 === "in_progress")) || (data3 === "on_hold")) || (data3 === "resolved")) || (data3 === "closed")) || (data3 === "cancelled"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: list8}});
errors++;
}
}
if(data.service !== undefined){
let data4 = data.service;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/service",schemaPath:"#/properties/service/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.impact !== undefined){
let data5 = data.impact;
if(!(((data5 === "high") || (data5 === "medium")) || (data5 === "low"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/enum",keyword:"enum",params:{allowedValues: list4}});
errors++;
}
}
if(data.urgency !== undefined){
let data6 = data.urgency;
if(!(((data6 === "high") || (data6 === "medium")) || (data6 === "low"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/urgency",schemaPath:"#/properties/urgency/enum",keyword:"enum",params:{allowedValues: list4}});
errors++;
}
}
if(data.priority !== undefined){
let data7 = data.priority;
if(!(((((data7 === "P1") || (data7 === "P2")) || (data7 === "P3")) || (data7 === "P4")) || (data7 === "P5"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues: list0}});
errors++;
}
}
if(data.priority_override !== undefined){
if(!(validate23(data.priority_override, {instancePath:instancePath+"/priority_override",parentData:data,parentDataProperty:"priority_override",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.opened_at !== undefined){
let data9 = data.opened_at;
if(typeof data9 === "string"){
if(!(formats0(data9))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/opened_at",schemaPath:"#/properties/opened_at/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/opened_at",schemaPath:"#/properties/opened_at/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.detected_at !== undefined){
let data10 = data.detected_at;
if(typeof data10 === "string"){
if(!(formats0(data10))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/detected_at",schemaPath:"#/properties/detected_at/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/detected_at",schemaPath:"#/properties/detected_at/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reported_by !== undefined){
let data11 = data.reported_by;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/reported_by",schemaPath:"#/properties/reported_by/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/reported_by",schemaPath:"#/properties/reported_by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.channel !== undefined){
let data12 = data.channel;
if(!(((((((data12 === "phone") || (data12 === "email")) || (data12 === "chat")) || (data12 === "portal")) || (data12 === "walk_in")) || (data12 === "monitoring")) || (data12 === "api"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues: list6}});
errors++;
}
}
if(data.customers !== undefined){
let data13 = data.customers;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/customers",schemaPath:"#/properties/customers/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 === "string"){
if(!pattern2.test(data14)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/customers/" + i0,schemaPath:"#/properties/customers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/customers/" + i0,schemaPath:"#/properties/customers/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data13.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data13[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/customers",schemaPath:"#/properties/customers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/customers",schemaPath:"#/properties/customers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.category !== undefined){
let data15 = data.category;
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/category",schemaPath:"#/properties/category/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.configuration_items !== undefined){
let data16 = data.configuration_items;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i2=0; i2<len1; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/configuration_items/" + i2,schemaPath:"#/properties/configuration_items/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/configuration_items/" + i2,schemaPath:"#/properties/configuration_items/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i3 = data16.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data16[i3];
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
if(data.team !== undefined){
let data18 = data.team;
if(typeof data18 === "string"){
if(!pattern3.test(data18)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/team",schemaPath:"#/properties/team/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.assignee !== undefined){
let data19 = data.assignee;
if(typeof data19 === "string"){
if(!pattern3.test(data19)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hold !== undefined){
if(!(validate25(data.hold, {instancePath:instancePath+"/hold",parentData:data,parentDataProperty:"hold",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.workaround !== undefined){
if(typeof data.workaround !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.outages !== undefined){
let data22 = data.outages;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i4=0; i4<len2; i4++){
if(!(validate27(data22[i4], {instancePath:instancePath+"/outages/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/outages",schemaPath:"#/properties/outages/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.parent !== undefined){
let data24 = data.parent;
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/pattern",keyword:"pattern",params:{pattern: "^INC-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.duplicate_of !== undefined){
let data25 = data.duplicate_of;
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/duplicate_of",schemaPath:"#/properties/duplicate_of/pattern",keyword:"pattern",params:{pattern: "^INC-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/duplicate_of",schemaPath:"#/properties/duplicate_of/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.follows !== undefined){
let data26 = data.follows;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/follows",schemaPath:"#/properties/follows/pattern",keyword:"pattern",params:{pattern: "^INC-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/follows",schemaPath:"#/properties/follows/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.problem !== undefined){
let data27 = data.problem;
if(typeof data27 === "string"){
if(!pattern18.test(data27)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/pattern",keyword:"pattern",params:{pattern: "^PRB-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.caused_by !== undefined){
let data28 = data.caused_by;
if(typeof data28 === "string"){
if(!pattern19.test(data28)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/caused_by",schemaPath:"#/properties/caused_by/pattern",keyword:"pattern",params:{pattern: "^CHG-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/caused_by",schemaPath:"#/properties/caused_by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.major !== undefined){
if(!(validate29(data.major, {instancePath:instancePath+"/major",parentData:data,parentDataProperty:"major",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.resolution !== undefined){
if(!(validate33(data.resolution, {instancePath:instancePath+"/resolution",parentData:data,parentDataProperty:"resolution",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.breach_reasons !== undefined){
let data31 = data.breach_reasons;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i5=0; i5<len3; i5++){
if(!(validate35(data31[i5], {instancePath:instancePath+"/breach_reasons/" + i5,parentData:data31,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/breach_reasons",schemaPath:"#/properties/breach_reasons/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.dedupe_key !== undefined){
let data33 = data.dedupe_key;
if(typeof data33 === "string"){
if(!pattern3.test(data33)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/dedupe_key",schemaPath:"#/properties/dedupe_key/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/dedupe_key",schemaPath:"#/properties/dedupe_key/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.labels !== undefined){
let data34 = data.labels;
if(Array.isArray(data34)){
const len4 = data34.length;
for(let i6=0; i6<len4; i6++){
let data35 = data34[i6];
if(typeof data35 === "string"){
if(!pattern29.test(data35)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels/" + i6,schemaPath:"#/properties/labels/items/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels/" + i6,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i7 = data34.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data34[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}});
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.refs !== undefined){
let data36 = data.refs;
if(Array.isArray(data36)){
const len5 = data36.length;
for(let i8=0; i8<len5; i8++){
if(!(validate37(data36[i8], {instancePath:instancePath+"/refs/" + i8,parentData:data36,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
let data38 = data.custom;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.aliases !== undefined){
let data39 = data.aliases;
if(Array.isArray(data39)){
const len6 = data39.length;
for(let i9=0; i9<len6; i9++){
let data40 = data39[i9];
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/aliases/" + i9,schemaPath:"#/properties/aliases/items/pattern",keyword:"pattern",params:{pattern: "^INC-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/aliases/" + i9,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i10 = data39.length;
let j3;
if(i10 > 1){
const indices3 = {};
for(;i10--;){
let item3 = data39[i10];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j3}});
errors++;
break;
}
indices3[item3] = i10;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.checks !== undefined){
let data41 = data.checks;
if(Array.isArray(data41)){
const len7 = data41.length;
for(let i11=0; i11<len7; i11++){
if(!(validate39(data41[i11], {instancePath:instancePath+"/checks/" + i11,parentData:data41,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
let data43 = data.timeline;
if(Array.isArray(data43)){
if(data43.length < 1){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len8 = data43.length;
for(let i12=0; i12<len8; i12++){
if(!(validate41(data43[i12], {instancePath:instancePath+"/timeline/" + i12,parentData:data43,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
