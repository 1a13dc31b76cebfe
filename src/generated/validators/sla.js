// Generated from schemas/*.schema.json by schemas/codegen.mjs.
import * as runtime from './runtime.js';
const list0 = ["serial","parallel"];
const list1 = {"id":0,"measure":0,"limits":0,"limit":0,"calendar":0,"calendars":0,"pause_on":0,"reopen":0,"on_priority_change":0,"warn_at":0,"attainment":0,"amber":0};
const list2 = ["response","resolution","restore","update"];
const list3 = ["resume","restart","ignore"];
const list4 = ["retroactive","from_change"];
const list5 = ["week","month","quarter","year"];
const list6 = {"from":0,"until":0,"hours":0,"targets":0,"availability":0,"attainment":0,"maintenance":0,"workload_limit":0,"exceptions":0,"credits":0,"reporting":0,"change":0};
const list7 = {"id":0,"title":0,"description":0,"agreement":0,"service":0,"services":0,"customer":0,"provider":0,"owner":0,"signed":0,"review_by":0,"underpinned_by":0,"versions":0,"labels":0,"refs":0,"custom":0,"checks":0};
const list8 = ["sla","ola","uc"];
export const validate = validate21;
const func2 = Object.prototype.hasOwnProperty;
const func3 = runtime.length;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "");
const pattern1 = new RegExp("^[^\\r\\n]*$", "");
const pattern5 = new RegExp("^[^\\r\\n]+$", "");
const pattern42 = new RegExp("^\\S(?:[^\\r\\n]*\\S)?$", "");
const formats0 = runtime.date;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.party === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "party"}});
errors++;
}
if(data.by === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "party") || (key0 === "by")) || (key0 === "date"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.party !== undefined){
let data0 = data.party;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/party",schemaPath:"#/properties/party/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/party",schemaPath:"#/properties/party/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
if(typeof data2 === "string"){
if(!(formats0(data2))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/date",schemaPath:"#/properties/date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"}});
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
if(data.agreement === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agreement"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "agreement") || (key0 === "chain"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.agreement !== undefined){
let data0 = data.agreement;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.chain !== undefined){
let data1 = data.chain;
if(!((data1 === "serial") || (data1 === "parallel"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/chain",schemaPath:"#/properties/chain/enum",keyword:"enum",params:{allowedValues: list0}});
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

const pattern26 = new RegExp("^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$", "");
const pattern41 = new RegExp("^CHG-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$", "");
const pattern12 = new RegExp("^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$", "");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "P1") || (key0 === "P2")) || (key0 === "P3")) || (key0 === "P4")) || (key0 === "P5"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.P1 !== undefined){
let data0 = data.P1;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P1",schemaPath:"#/properties/P1/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P1",schemaPath:"#/properties/P1/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.P2 !== undefined){
let data1 = data.P2;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P2",schemaPath:"#/properties/P2/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P2",schemaPath:"#/properties/P2/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.P3 !== undefined){
let data2 = data.P3;
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P3",schemaPath:"#/properties/P3/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P3",schemaPath:"#/properties/P3/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.P4 !== undefined){
let data3 = data.P4;
if(typeof data3 === "string"){
if(!pattern12.test(data3)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P4",schemaPath:"#/properties/P4/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P4",schemaPath:"#/properties/P4/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.P5 !== undefined){
let data4 = data.P5;
if(typeof data4 === "string"){
if(!pattern12.test(data4)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P5",schemaPath:"#/properties/P5/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P5",schemaPath:"#/properties/P5/type",keyword:"type",params:{type: "string"}});
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


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "P1") || (key0 === "P2")) || (key0 === "P3")) || (key0 === "P4")) || (key0 === "P5")) || (key0 === "default"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.P1 !== undefined){
let data0 = data.P1;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P1",schemaPath:"#/properties/P1/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P1",schemaPath:"#/properties/P1/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.P2 !== undefined){
let data1 = data.P2;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P2",schemaPath:"#/properties/P2/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P2",schemaPath:"#/properties/P2/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.P3 !== undefined){
let data2 = data.P3;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P3",schemaPath:"#/properties/P3/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P3",schemaPath:"#/properties/P3/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.P4 !== undefined){
let data3 = data.P4;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P4",schemaPath:"#/properties/P4/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P4",schemaPath:"#/properties/P4/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.P5 !== undefined){
let data4 = data.P5;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P5",schemaPath:"#/properties/P5/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P5",schemaPath:"#/properties/P5/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.default !== undefined){
let data5 = data.default;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/default",schemaPath:"#/properties/default/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "string"}});
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


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "P1") || (key0 === "P2")) || (key0 === "P3")) || (key0 === "P4")) || (key0 === "P5"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.P1 !== undefined){
let data0 = data.P1;
if(typeof data0 === "string"){
if(!pattern26.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P1",schemaPath:"#/properties/P1/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P1",schemaPath:"#/properties/P1/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.P2 !== undefined){
let data1 = data.P2;
if(typeof data1 === "string"){
if(!pattern26.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P2",schemaPath:"#/properties/P2/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P2",schemaPath:"#/properties/P2/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.P3 !== undefined){
let data2 = data.P3;
if(typeof data2 === "string"){
if(!pattern26.test(data2)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P3",schemaPath:"#/properties/P3/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P3",schemaPath:"#/properties/P3/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.P4 !== undefined){
let data3 = data.P4;
if(typeof data3 === "string"){
if(!pattern26.test(data3)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P4",schemaPath:"#/properties/P4/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P4",schemaPath:"#/properties/P4/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.P5 !== undefined){
let data4 = data.P5;
if(typeof data4 === "string"){
if(!pattern26.test(data4)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P5",schemaPath:"#/properties/P5/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/P5",schemaPath:"#/properties/P5/type",keyword:"type",params:{type: "string"}});
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


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.measure === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measure"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(list1, key0))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.measure !== undefined){
let data1 = data.measure;
if(!((((data1 === "response") || (data1 === "resolution")) || (data1 === "restore")) || (data1 === "update"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/enum",keyword:"enum",params:{allowedValues: list2}});
errors++;
}
}
if(data.limits !== undefined){
if(!(validate29(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data3 = data.limit;
if(typeof data3 === "string"){
if(!pattern12.test(data3)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.calendar !== undefined){
let data4 = data.calendar;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.calendars !== undefined){
if(!(validate31(data.calendars, {instancePath:instancePath+"/calendars",parentData:data,parentDataProperty:"calendars",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.pause_on !== undefined){
let data6 = data.pause_on;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/pause_on/" + i0,schemaPath:"#/properties/pause_on/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/pause_on/" + i0,schemaPath:"#/properties/pause_on/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/pause_on",schemaPath:"#/properties/pause_on/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/pause_on",schemaPath:"#/properties/pause_on/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.reopen !== undefined){
let data8 = data.reopen;
if(!(((data8 === "resume") || (data8 === "restart")) || (data8 === "ignore"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/reopen",schemaPath:"#/properties/reopen/enum",keyword:"enum",params:{allowedValues: list3}});
errors++;
}
}
if(data.on_priority_change !== undefined){
let data9 = data.on_priority_change;
if(!((data9 === "retroactive") || (data9 === "from_change"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/on_priority_change",schemaPath:"#/properties/on_priority_change/enum",keyword:"enum",params:{allowedValues: list4}});
errors++;
}
}
if(data.warn_at !== undefined){
let data10 = data.warn_at;
if(typeof data10 === "string"){
if(!pattern26.test(data10)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/warn_at",schemaPath:"#/properties/warn_at/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/warn_at",schemaPath:"#/properties/warn_at/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.attainment !== undefined){
let data11 = data.attainment;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
if(typeof data11 === "string"){
if(!pattern26.test(data11)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/attainment",schemaPath:"#/properties/attainment/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/attainment",schemaPath:"#/properties/attainment/anyOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs23 = errors;
if(!(validate33(data11, {instancePath:instancePath+"/attainment",parentData:data,parentDataProperty:"attainment",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/attainment",schemaPath:"#/properties/attainment/anyOf",keyword:"anyOf",params:{}});
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
if(data.amber !== undefined){
let data12 = data.amber;
if(typeof data12 === "string"){
if(!pattern26.test(data12)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/amber",schemaPath:"#/properties/amber/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/amber",schemaPath:"#/properties/amber/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "target") || (key0 === "period")) || (key0 === "degraded_weight"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 === "string"){
if(!pattern26.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.period !== undefined){
let data1 = data.period;
if(!((((data1 === "week") || (data1 === "month")) || (data1 === "quarter")) || (data1 === "year"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/period",schemaPath:"#/properties/period/enum",keyword:"enum",params:{allowedValues: list5}});
errors++;
}
}
if(data.degraded_weight !== undefined){
let data2 = data.degraded_weight;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/degraded_weight",schemaPath:"#/properties/degraded_weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/degraded_weight",schemaPath:"#/properties/degraded_weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/degraded_weight",schemaPath:"#/properties/degraded_weight/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "excluded") || (key0 === "notice"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.excluded !== undefined){
if(typeof data.excluded !== "boolean"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.notice !== undefined){
let data1 = data.notice;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/pattern",keyword:"pattern",params:{pattern: "^(?:0*[1-9]\\d*bd(?: eod)?|\\d+d|(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/type",keyword:"type",params:{type: "string"}});
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


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "incidents_per_month")){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.incidents_per_month !== undefined){
let data0 = data.incidents_per_month;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incidents_per_month",schemaPath:"#/properties/incidents_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/incidents_per_month",schemaPath:"#/properties/incidents_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
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


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.below === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "below"}});
errors++;
}
if(data.credit === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credit"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "below") || (key0 === "credit"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.below !== undefined){
let data0 = data.below;
if(typeof data0 === "string"){
if(!pattern26.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/below",schemaPath:"#/properties/below/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.credit !== undefined){
let data1 = data.credit;
if(typeof data1 === "string"){
if(!pattern26.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/credit",schemaPath:"#/properties/credit/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/credit",schemaPath:"#/properties/credit/type",keyword:"type",params:{type: "string"}});
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


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tiers === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tiers"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "cap") || (key0 === "tiers"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.cap !== undefined){
let data0 = data.cap;
if(typeof data0 === "string"){
if(!pattern26.test(data0)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/cap",schemaPath:"#/properties/cap/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/cap",schemaPath:"#/properties/cap/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tiers !== undefined){
let data1 = data.tiers;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data1[i0], {instancePath:instancePath+"/tiers/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"}});
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


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "every") || (key0 === "to"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.every !== undefined){
let data0 = data.every;
if(!((((data0 === "week") || (data0 === "month")) || (data0 === "quarter")) || (data0 === "year"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/properties/every/enum",keyword:"enum",params:{allowedValues: list5}});
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/to/" + i0,schemaPath:"#/properties/to/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/to/" + i0,schemaPath:"#/properties/to/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(list6, key0))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!(formats0(data0))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.until !== undefined){
let data1 = data.until;
if(typeof data1 === "string"){
if(!(formats0(data1))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/until",schemaPath:"#/properties/until/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hours !== undefined){
let data2 = data.hours;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.targets !== undefined){
let data3 = data.targets;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data3[i0], {instancePath:instancePath+"/targets/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.availability !== undefined){
if(!(validate36(data.availability, {instancePath:instancePath+"/availability",parentData:data,parentDataProperty:"availability",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.attainment !== undefined){
let data6 = data.attainment;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if(typeof data6 === "string"){
if(!pattern26.test(data6)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/attainment",schemaPath:"#/properties/attainment/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/attainment",schemaPath:"#/properties/attainment/anyOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs16 = errors;
if(!(validate33(data6, {instancePath:instancePath+"/attainment",parentData:data,parentDataProperty:"attainment",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/attainment",schemaPath:"#/properties/attainment/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.maintenance !== undefined){
if(!(validate39(data.maintenance, {instancePath:instancePath+"/maintenance",parentData:data,parentDataProperty:"maintenance",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.workload_limit !== undefined){
if(!(validate41(data.workload_limit, {instancePath:instancePath+"/workload_limit",parentData:data,parentDataProperty:"workload_limit",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.exceptions !== undefined){
if(typeof data.exceptions !== "string"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.credits !== undefined){
if(!(validate43(data.credits, {instancePath:instancePath+"/credits",parentData:data,parentDataProperty:"credits",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.reporting !== undefined){
if(!(validate47(data.reporting, {instancePath:instancePath+"/reporting",parentData:data,parentDataProperty:"reporting",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.change !== undefined){
let data12 = data.change;
if(typeof data12 === "string"){
if(!pattern41.test(data12)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change",schemaPath:"#/properties/change/pattern",keyword:"pattern",params:{pattern: "^CHG-\\d{8}-[0-9A-HJKMNP-TV-Z]{4,8}$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "string"}});
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

const pattern45 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:\\S+$", "");

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern5.test(data0)){
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
if(!pattern5.test(data1)){
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
if(!pattern45.test(data2)){
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
validate50.errors = vErrors;
return errors === 0;
}

const pattern46 = new RegExp("^[a-z]+/[a-z][a-z-]*$", "");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern46.test(data0)){
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
if(!pattern5.test(data1)){
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
if(!pattern5.test(data2)){
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
if(!(formats0(data3))){
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
if(data.agreement === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agreement"}});
errors++;
}
if(data.versions === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "versions"}});
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
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
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
if(data.agreement !== undefined){
let data3 = data.agreement;
if(!(((data3 === "sla") || (data3 === "ola")) || (data3 === "uc"))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/enum",keyword:"enum",params:{allowedValues: list8}});
errors++;
}
}
if(data.service !== undefined){
let data4 = data.service;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/service",schemaPath:"#/properties/service/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"}});
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
if(!pattern0.test(data6)){
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
if(data.customer !== undefined){
let data7 = data.customer;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.provider !== undefined){
let data8 = data.provider;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.owner !== undefined){
let data9 = data.owner;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.signed !== undefined){
let data10 = data.signed;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
if(!(validate23(data10[i2], {instancePath:instancePath+"/signed/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/signed",schemaPath:"#/properties/signed/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.review_by !== undefined){
let data12 = data.review_by;
if(typeof data12 === "string"){
if(!(formats0(data12))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/review_by",schemaPath:"#/properties/review_by/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/review_by",schemaPath:"#/properties/review_by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.underpinned_by !== undefined){
let data13 = data.underpinned_by;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i3=0; i3<len2; i3++){
if(!(validate25(data13[i3], {instancePath:instancePath+"/underpinned_by/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/underpinned_by",schemaPath:"#/properties/underpinned_by/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.versions !== undefined){
let data15 = data.versions;
if(Array.isArray(data15)){
if(data15.length < 1){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data15.length;
for(let i4=0; i4<len3; i4++){
if(!(validate27(data15[i4], {instancePath:instancePath+"/versions/" + i4,parentData:data15,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.labels !== undefined){
let data17 = data.labels;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i5=0; i5<len4; i5++){
let data18 = data17[i5];
if(typeof data18 === "string"){
if(!pattern42.test(data18)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels/" + i5,schemaPath:"#/properties/labels/items/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels/" + i5,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i6 = data17.length;
let j1;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data17[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1}});
errors++;
break;
}
indices1[item1] = i6;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.refs !== undefined){
let data19 = data.refs;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i7=0; i7<len5; i7++){
if(!(validate50(data19[i7], {instancePath:instancePath+"/refs/" + i7,parentData:data19,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
let data21 = data.custom;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.checks !== undefined){
let data22 = data.checks;
if(Array.isArray(data22)){
const len6 = data22.length;
for(let i8=0; i8<len6; i8++){
if(!(validate52(data22[i8], {instancePath:instancePath+"/checks/" + i8,parentData:data22,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}});
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
