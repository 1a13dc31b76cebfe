// Generated from schemas/*.schema.json by schemas/codegen.mjs.
import * as runtime from './runtime.js';
const list0 = {"id":0,"title":0,"description":0,"zone":0,"extends":0,"always":0,"hours":0,"holidays":0,"labels":0,"refs":0,"custom":0,"checks":0};
export const validate = validate21;
const func2 = Object.prototype.hasOwnProperty;
const func3 = runtime.length;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "");
const pattern1 = new RegExp("^[^\\r\\n]*$", "");
const pattern2 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", "");
const pattern13 = new RegExp("^\\S(?:[^\\r\\n]*\\S)?$", "");
const pattern4 = new RegExp("^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$", "");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "mon") || (key0 === "tue")) || (key0 === "wed")) || (key0 === "thu")) || (key0 === "fri")) || (key0 === "sat")) || (key0 === "sun"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mon !== undefined){
let data0 = data.mon;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/mon/" + i0,schemaPath:"#/properties/mon/items/pattern",keyword:"pattern",params:{pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/mon/" + i0,schemaPath:"#/properties/mon/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/mon",schemaPath:"#/properties/mon/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.tue !== undefined){
let data2 = data.tue;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/tue/" + i1,schemaPath:"#/properties/tue/items/pattern",keyword:"pattern",params:{pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/tue/" + i1,schemaPath:"#/properties/tue/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/tue",schemaPath:"#/properties/tue/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.wed !== undefined){
let data4 = data.wed;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/wed/" + i2,schemaPath:"#/properties/wed/items/pattern",keyword:"pattern",params:{pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/wed/" + i2,schemaPath:"#/properties/wed/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/wed",schemaPath:"#/properties/wed/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.thu !== undefined){
let data6 = data.thu;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/thu/" + i3,schemaPath:"#/properties/thu/items/pattern",keyword:"pattern",params:{pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/thu/" + i3,schemaPath:"#/properties/thu/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/thu",schemaPath:"#/properties/thu/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.fri !== undefined){
let data8 = data.fri;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/fri/" + i4,schemaPath:"#/properties/fri/items/pattern",keyword:"pattern",params:{pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/fri/" + i4,schemaPath:"#/properties/fri/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/fri",schemaPath:"#/properties/fri/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sat !== undefined){
let data10 = data.sat;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/sat/" + i5,schemaPath:"#/properties/sat/items/pattern",keyword:"pattern",params:{pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/sat/" + i5,schemaPath:"#/properties/sat/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/sat",schemaPath:"#/properties/sat/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sun !== undefined){
let data12 = data.sun;
if(Array.isArray(data12)){
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/sun/" + i6,schemaPath:"#/properties/sun/items/pattern",keyword:"pattern",params:{pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/sun/" + i6,schemaPath:"#/properties/sun/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/sun",schemaPath:"#/properties/sun/type",keyword:"type",params:{type: "array"}});
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

const formats0 = runtime.date;
const pattern11 = new RegExp("^[^\\r\\n]+$", "");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data.name === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "date") || (key0 === "name")) || (key0 === "hours"))){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.date !== undefined){
let data0 = data.date;
if(typeof data0 === "string"){
if(!(formats0(data0))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/date",schemaPath:"#/properties/date/format",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hours !== undefined){
let data2 = data.hours;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/hours/" + i0,schemaPath:"#/properties/hours/items/pattern",keyword:"pattern",params:{pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/hours/" + i0,schemaPath:"#/properties/hours/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type: "array"}});
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

const pattern16 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:\\S+$", "");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern11.test(data0)){
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
if(!pattern11.test(data1)){
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
if(!pattern16.test(data2)){
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
validate27.errors = vErrors;
return errors === 0;
}

const pattern17 = new RegExp("^[a-z]+/[a-z][a-z-]*$", "");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern17.test(data0)){
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
if(!pattern11.test(data1)){
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
if(!pattern11.test(data2)){
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
validate29.errors = vErrors;
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
for(const key0 in data){
if(!(func2.call(list0, key0))){
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
if(data.zone !== undefined){
let data3 = data.zone;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.extends !== undefined){
let data4 = data.extends;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.always !== undefined){
if(typeof data.always !== "boolean"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/always",schemaPath:"#/properties/always/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.hours !== undefined){
if(!(validate23(data.hours, {instancePath:instancePath+"/hours",parentData:data,parentDataProperty:"hours",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.holidays !== undefined){
let data7 = data.holidays;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data7[i0], {instancePath:instancePath+"/holidays/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.labels !== undefined){
let data9 = data.labels;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(!pattern13.test(data10)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels/" + i1,schemaPath:"#/properties/labels/items/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels/" + i1,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i2 = data9.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data9[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}});
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.refs !== undefined){
let data11 = data.refs;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i3=0; i3<len2; i3++){
if(!(validate27(data11[i3], {instancePath:instancePath+"/refs/" + i3,parentData:data11,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
let data13 = data.custom;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.checks !== undefined){
let data14 = data.checks;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i4=0; i4<len3; i4++){
if(!(validate29(data14[i4], {instancePath:instancePath+"/checks/" + i4,parentData:data14,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
