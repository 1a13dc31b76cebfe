// Generated from schemas/*.schema.json by schemas/codegen.mjs.
import * as runtime from './runtime.js';
const list0 = ["P1","P2","P3","P4","P5"];
const list1 = ["high","medium","low"];
const list2 = {"schema":0,"organisation":0,"zone":0,"defaults":0,"incident":0,"priority":0,"change":0,"custom":0,"checks":0};
const list3 = ["itil/1"];
const list4 = ["error","warning","info","off"];
export const validate = validate21;
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[^\\r\\n]+$", "");
const pattern1 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", "");
const pattern2 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "");
const pattern3 = new RegExp("^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$", "");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.high === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"}});
errors++;
}
if(data.medium === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "medium"}});
errors++;
}
if(data.low === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "high") || (key0 === "medium")) || (key0 === "low"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.high !== undefined){
let data0 = data.high;
if(!(((((data0 === "P1") || (data0 === "P2")) || (data0 === "P3")) || (data0 === "P4")) || (data0 === "P5"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/high",schemaPath:"#/properties/high/enum",keyword:"enum",params:{allowedValues: list0}});
errors++;
}
}
if(data.medium !== undefined){
let data1 = data.medium;
if(!(((((data1 === "P1") || (data1 === "P2")) || (data1 === "P3")) || (data1 === "P4")) || (data1 === "P5"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/enum",keyword:"enum",params:{allowedValues: list0}});
errors++;
}
}
if(data.low !== undefined){
let data2 = data.low;
if(!(((((data2 === "P1") || (data2 === "P2")) || (data2 === "P3")) || (data2 === "P4")) || (data2 === "P5"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/low",schemaPath:"#/properties/low/enum",keyword:"enum",params:{allowedValues: list0}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.high === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"}});
errors++;
}
if(data.medium === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "medium"}});
errors++;
}
if(data.low === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "high") || (key0 === "medium")) || (key0 === "low"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.high !== undefined){
if(!(validate24(data.high, {instancePath:instancePath+"/high",parentData:data,parentDataProperty:"high",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.medium !== undefined){
if(!(validate24(data.medium, {instancePath:instancePath+"/medium",parentData:data,parentDataProperty:"medium",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.low !== undefined){
if(!(validate24(data.low, {instancePath:instancePath+"/low",parentData:data,parentDataProperty:"low",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
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

const pattern10 = new RegExp("^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$", "");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min"}});
errors++;
}
if(data.share === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "min") || (key0 === "share"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.share !== undefined){
let data1 = data.share;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/share",schemaPath:"#/properties/share/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "string"}});
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


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.high === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"}});
errors++;
}
if(data.medium === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "medium"}});
errors++;
}
if(data.low === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "high") || (key0 === "medium")) || (key0 === "low"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.high !== undefined){
let data0 = data.high;
if(!(((data0 === "high") || (data0 === "medium")) || (data0 === "low"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/high",schemaPath:"#/properties/high/enum",keyword:"enum",params:{allowedValues: list1}});
errors++;
}
}
if(data.medium !== undefined){
let data1 = data.medium;
if(!(((data1 === "high") || (data1 === "medium")) || (data1 === "low"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/enum",keyword:"enum",params:{allowedValues: list1}});
errors++;
}
}
if(data.low !== undefined){
let data2 = data.low;
if(!(((data2 === "high") || (data2 === "medium")) || (data2 === "low"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/low",schemaPath:"#/properties/low/enum",keyword:"enum",params:{allowedValues: list1}});
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


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.high === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"}});
errors++;
}
if(data.medium === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "medium"}});
errors++;
}
if(data.low === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "high") || (key0 === "medium")) || (key0 === "low"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.high !== undefined){
if(!(validate35(data.high, {instancePath:instancePath+"/high",parentData:data,parentDataProperty:"high",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.medium !== undefined){
if(!(validate35(data.medium, {instancePath:instancePath+"/medium",parentData:data,parentDataProperty:"medium",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.low !== undefined){
if(!(validate35(data.low, {instancePath:instancePath+"/low",parentData:data,parentDataProperty:"low",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.text === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.answers === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answers"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "text")) || (key0 === "answers"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.answers !== undefined){
let data2 = data.answers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/answers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/answers/additionalProperties/type",keyword:"type",params:{type: "number"}});
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
validate41.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.question === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "question"}});
errors++;
}
if(data.answer === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answer"}});
errors++;
}
if(data.level === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "question") || (key0 === "answer")) || (key0 === "level"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.question !== undefined){
let data0 = data.question;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/question",schemaPath:"#/properties/question/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.answer !== undefined){
let data1 = data.answer;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(!(((data2 === "high") || (data2 === "medium")) || (data2 === "low"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: list1}});
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


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.questions === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "questions"}});
errors++;
}
if(data.levels === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "questions") || (key0 === "levels")) || (key0 === "rules"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.questions !== undefined){
let data0 = data.questions;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate41(data0[i0], {instancePath:instancePath+"/questions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.levels !== undefined){
let data2 = data.levels;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.medium === undefined){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/required",keyword:"required",params:{missingProperty: "medium"}});
errors++;
}
if(data2.high === undefined){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/required",keyword:"required",params:{missingProperty: "high"}});
errors++;
}
for(const key1 in data2){
if(!((key1 === "medium") || (key1 === "high"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.medium !== undefined){
let data3 = data2.medium;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/levels/medium",schemaPath:"#/properties/levels/properties/medium/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data2.high !== undefined){
let data4 = data2.high;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/levels/high",schemaPath:"#/properties/levels/properties/high/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.rules !== undefined){
let data5 = data.rules;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate43(data5[i1], {instancePath:instancePath+"/rules/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(list2, key0))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.schema !== undefined){
if(!(data.schema === "itil/1")){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/enum",keyword:"enum",params:{allowedValues: list3}});
errors++;
}
}
if(data.organisation !== undefined){
let data1 = data.organisation;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.zone !== undefined){
let data2 = data.zone;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.defaults !== undefined){
let data3 = data.defaults;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((key1 === "impact") || (key1 === "urgency")) || (key1 === "hours"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.impact !== undefined){
let data4 = data3.impact;
if(!(((data4 === "high") || (data4 === "medium")) || (data4 === "low"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/defaults/impact",schemaPath:"#/properties/defaults/properties/impact/enum",keyword:"enum",params:{allowedValues: list1}});
errors++;
}
}
if(data3.urgency !== undefined){
let data5 = data3.urgency;
if(!(((data5 === "high") || (data5 === "medium")) || (data5 === "low"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/defaults/urgency",schemaPath:"#/properties/defaults/properties/urgency/enum",keyword:"enum",params:{allowedValues: list1}});
errors++;
}
}
if(data3.hours !== undefined){
let data6 = data3.hours;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/defaults/hours",schemaPath:"#/properties/defaults/properties/hours/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/defaults/hours",schemaPath:"#/properties/defaults/properties/hours/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.incident !== undefined){
let data7 = data.incident;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((((((key2 === "reopen_window") || (key2 === "auto_close_after")) || (key2 === "hold_reasons")) || (key2 === "resolution_codes")) || (key2 === "count_children")) || (key2 === "major"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data7.reopen_window !== undefined){
let data8 = data7.reopen_window;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/reopen_window",schemaPath:"#/properties/incident/properties/reopen_window/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/reopen_window",schemaPath:"#/properties/incident/properties/reopen_window/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.auto_close_after !== undefined){
let data9 = data7.auto_close_after;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/auto_close_after",schemaPath:"#/properties/incident/properties/auto_close_after/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/auto_close_after",schemaPath:"#/properties/incident/properties/auto_close_after/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.hold_reasons !== undefined){
let data10 = data7.hold_reasons;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/hold_reasons",schemaPath:"#/properties/incident/properties/hold_reasons/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/hold_reasons/" + i0,schemaPath:"#/properties/incident/properties/hold_reasons/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/hold_reasons/" + i0,schemaPath:"#/properties/incident/properties/hold_reasons/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/hold_reasons",schemaPath:"#/properties/incident/properties/hold_reasons/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/hold_reasons",schemaPath:"#/properties/incident/properties/hold_reasons/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data7.resolution_codes !== undefined){
let data12 = data7.resolution_codes;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/resolution_codes",schemaPath:"#/properties/incident/properties/resolution_codes/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/resolution_codes/" + i2,schemaPath:"#/properties/incident/properties/resolution_codes/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/resolution_codes/" + i2,schemaPath:"#/properties/incident/properties/resolution_codes/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i3 = data12.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data12[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/resolution_codes",schemaPath:"#/properties/incident/properties/resolution_codes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/resolution_codes",schemaPath:"#/properties/incident/properties/resolution_codes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data7.count_children !== undefined){
if(typeof data7.count_children !== "boolean"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/count_children",schemaPath:"#/properties/incident/properties/count_children/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data7.major !== undefined){
let data15 = data7.major;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!(((key3 === "inform_within") || (key3 === "review_within")) || (key3 === "update_every"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/major",schemaPath:"#/properties/incident/properties/major/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data15.inform_within !== undefined){
let data16 = data15.inform_within;
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/major/inform_within",schemaPath:"#/properties/incident/properties/major/properties/inform_within/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/major/inform_within",schemaPath:"#/properties/incident/properties/major/properties/inform_within/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.review_within !== undefined){
let data17 = data15.review_within;
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/major/review_within",schemaPath:"#/properties/incident/properties/major/properties/review_within/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/major/review_within",schemaPath:"#/properties/incident/properties/major/properties/review_within/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.update_every !== undefined){
let data18 = data15.update_every;
if(typeof data18 === "string"){
if(!pattern3.test(data18)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/major/update_every",schemaPath:"#/properties/incident/properties/major/properties/update_every/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/major/update_every",schemaPath:"#/properties/incident/properties/major/properties/update_every/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident/major",schemaPath:"#/properties/incident/properties/major/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.priority !== undefined){
if(!(validate23(data.priority, {instancePath:instancePath+"/priority",parentData:data,parentDataProperty:"priority",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.change !== undefined){
let data20 = data.change;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!((((((key4 === "approvals") || (key4 === "authority")) || (key4 === "notice")) || (key4 === "review_within")) || (key4 === "failure_priorities")) || (key4 === "risk"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change",schemaPath:"#/properties/change/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data20.approvals !== undefined){
let data21 = data20.approvals;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key5 in data21){
if(!((key5 === "normal") || (key5 === "emergency"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals",schemaPath:"#/properties/change/properties/approvals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data21.normal !== undefined){
let data22 = data21.normal;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key6 in data22){
if(!(((key6 === "low") || (key6 === "medium")) || (key6 === "high"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/normal",schemaPath:"#/properties/change/properties/approvals/properties/normal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data22.low !== undefined){
let data23 = data22.low;
const _errs51 = errors;
let valid13 = false;
const _errs52 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/normal/low",schemaPath:"#/properties/change/properties/approvals/properties/normal/properties/low/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/normal/low",schemaPath:"#/properties/change/properties/approvals/properties/normal/properties/low/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
var _valid0 = _errs52 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const _errs54 = errors;
if(!(validate29(data23, {instancePath:instancePath+"/change/approvals/normal/low",parentData:data22,parentDataProperty:"low",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs54 === errors;
valid13 = valid13 || _valid0;
}
if(!valid13){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/normal/low",schemaPath:"#/properties/change/properties/approvals/properties/normal/properties/low/anyOf",keyword:"anyOf",params:{}});
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
}
if(data22.medium !== undefined){
let data24 = data22.medium;
const _errs56 = errors;
let valid14 = false;
const _errs57 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/normal/medium",schemaPath:"#/properties/change/properties/approvals/properties/normal/properties/medium/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/normal/medium",schemaPath:"#/properties/change/properties/approvals/properties/normal/properties/medium/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
var _valid1 = _errs57 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const _errs59 = errors;
if(!(validate29(data24, {instancePath:instancePath+"/change/approvals/normal/medium",parentData:data22,parentDataProperty:"medium",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid1 = _errs59 === errors;
valid14 = valid14 || _valid1;
}
if(!valid14){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/normal/medium",schemaPath:"#/properties/change/properties/approvals/properties/normal/properties/medium/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data22.high !== undefined){
let data25 = data22.high;
const _errs61 = errors;
let valid15 = false;
const _errs62 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/normal/high",schemaPath:"#/properties/change/properties/approvals/properties/normal/properties/high/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/normal/high",schemaPath:"#/properties/change/properties/approvals/properties/normal/properties/high/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
var _valid2 = _errs62 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const _errs64 = errors;
if(!(validate29(data25, {instancePath:instancePath+"/change/approvals/normal/high",parentData:data22,parentDataProperty:"high",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid2 = _errs64 === errors;
valid15 = valid15 || _valid2;
}
if(!valid15){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/normal/high",schemaPath:"#/properties/change/properties/approvals/properties/normal/properties/high/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/normal",schemaPath:"#/properties/change/properties/approvals/properties/normal/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data21.emergency !== undefined){
let data26 = data21.emergency;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key7 in data26){
if(!((key7 === "any") || (key7 === "retrospective_within"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/emergency",schemaPath:"#/properties/change/properties/approvals/properties/emergency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data26.any !== undefined){
let data27 = data26.any;
const _errs69 = errors;
let valid17 = false;
const _errs70 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/emergency/any",schemaPath:"#/properties/change/properties/approvals/properties/emergency/properties/any/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/emergency/any",schemaPath:"#/properties/change/properties/approvals/properties/emergency/properties/any/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
var _valid3 = _errs70 === errors;
valid17 = valid17 || _valid3;
if(!valid17){
const _errs72 = errors;
if(!(validate29(data27, {instancePath:instancePath+"/change/approvals/emergency/any",parentData:data26,parentDataProperty:"any",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid3 = _errs72 === errors;
valid17 = valid17 || _valid3;
}
if(!valid17){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/emergency/any",schemaPath:"#/properties/change/properties/approvals/properties/emergency/properties/any/anyOf",keyword:"anyOf",params:{}});
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
}
if(data26.retrospective_within !== undefined){
let data28 = data26.retrospective_within;
if(typeof data28 === "string"){
if(!pattern3.test(data28)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/emergency/retrospective_within",schemaPath:"#/properties/change/properties/approvals/properties/emergency/properties/retrospective_within/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/emergency/retrospective_within",schemaPath:"#/properties/change/properties/approvals/properties/emergency/properties/retrospective_within/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals/emergency",schemaPath:"#/properties/change/properties/approvals/properties/emergency/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/approvals",schemaPath:"#/properties/change/properties/approvals/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data20.authority !== undefined){
let data29 = data20.authority;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/authority",schemaPath:"#/properties/change/properties/authority/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/authority",schemaPath:"#/properties/change/properties/authority/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.notice !== undefined){
let data30 = data20.notice;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key8 in data30){
if(!(((key8 === "low") || (key8 === "medium")) || (key8 === "high"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/notice",schemaPath:"#/properties/change/properties/notice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data30.low !== undefined){
let data31 = data30.low;
if(typeof data31 === "string"){
if(!pattern3.test(data31)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/notice/low",schemaPath:"#/properties/change/properties/notice/properties/low/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/notice/low",schemaPath:"#/properties/change/properties/notice/properties/low/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.medium !== undefined){
let data32 = data30.medium;
if(typeof data32 === "string"){
if(!pattern3.test(data32)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/notice/medium",schemaPath:"#/properties/change/properties/notice/properties/medium/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/notice/medium",schemaPath:"#/properties/change/properties/notice/properties/medium/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.high !== undefined){
let data33 = data30.high;
if(typeof data33 === "string"){
if(!pattern3.test(data33)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/notice/high",schemaPath:"#/properties/change/properties/notice/properties/high/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/notice/high",schemaPath:"#/properties/change/properties/notice/properties/high/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/notice",schemaPath:"#/properties/change/properties/notice/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data20.review_within !== undefined){
let data34 = data20.review_within;
if(typeof data34 === "string"){
if(!pattern3.test(data34)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/review_within",schemaPath:"#/properties/change/properties/review_within/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/review_within",schemaPath:"#/properties/change/properties/review_within/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.failure_priorities !== undefined){
let data35 = data20.failure_priorities;
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i4=0; i4<len2; i4++){
let data36 = data35[i4];
if(typeof data36 !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/failure_priorities/" + i4,schemaPath:"#/properties/change/properties/failure_priorities/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data36 === "P1") || (data36 === "P2")) || (data36 === "P3")) || (data36 === "P4")) || (data36 === "P5"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/failure_priorities/" + i4,schemaPath:"#/properties/change/properties/failure_priorities/items/enum",keyword:"enum",params:{allowedValues: list0}});
errors++;
}
}
let i5 = data35.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data35[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/failure_priorities",schemaPath:"#/properties/change/properties/failure_priorities/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/failure_priorities",schemaPath:"#/properties/change/properties/failure_priorities/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data20.risk !== undefined){
let data37 = data20.risk;
const _errs93 = errors;
let valid22 = false;
const _errs94 = errors;
if(!(validate34(data37, {instancePath:instancePath+"/change/risk",parentData:data20,parentDataProperty:"risk",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid4 = _errs94 === errors;
valid22 = valid22 || _valid4;
if(!valid22){
const _errs95 = errors;
if(!(validate40(data37, {instancePath:instancePath+"/change/risk",parentData:data20,parentDataProperty:"risk",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var _valid4 = _errs95 === errors;
valid22 = valid22 || _valid4;
}
if(!valid22){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change/risk",schemaPath:"#/properties/change/properties/risk/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.custom !== undefined){
let data38 = data.custom;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key9 in data38){
if(!((((((((key9 === "incident") || (key9 === "change")) || (key9 === "problem")) || (key9 === "csi")) || (key9 === "sla")) || (key9 === "service")) || (key9 === "calendar")) || (key9 === "model"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data38.incident !== undefined){
let data39 = data38.incident;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/custom/incident",schemaPath:"#/properties/custom/properties/incident/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data38.change !== undefined){
let data40 = data38.change;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/custom/change",schemaPath:"#/properties/custom/properties/change/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data38.problem !== undefined){
let data41 = data38.problem;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/custom/problem",schemaPath:"#/properties/custom/properties/problem/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data38.csi !== undefined){
let data42 = data38.csi;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/custom/csi",schemaPath:"#/properties/custom/properties/csi/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data38.sla !== undefined){
let data43 = data38.sla;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/custom/sla",schemaPath:"#/properties/custom/properties/sla/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data38.service !== undefined){
let data44 = data38.service;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/custom/service",schemaPath:"#/properties/custom/properties/service/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data38.calendar !== undefined){
let data45 = data38.calendar;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/custom/calendar",schemaPath:"#/properties/custom/properties/calendar/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data38.model !== undefined){
let data46 = data38.model;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/custom/model",schemaPath:"#/properties/custom/properties/model/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.checks !== undefined){
let data47 = data.checks;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key10 in data47){
let data48 = data47[key10];
if(!((((data48 === "error") || (data48 === "warning")) || (data48 === "info")) || (data48 === "off"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/enum",keyword:"enum",params:{allowedValues: list4}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"}});
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
