// Generated from schemas/*.schema.json by schemas/codegen.mjs.
import * as runtime from './runtime.js';
const list0 = ["high","medium","low"];
const list1 = {"id":0,"title":0,"description":0,"services":0,"valid":0,"risk":0,"plan":0,"variables":0,"exempt_from_freeze":0,"approved_by":0,"labels":0,"refs":0,"custom":0,"checks":0};
export const validate = validate21;
const func2 = Object.prototype.hasOwnProperty;
const func3 = runtime.length;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "");
const pattern1 = new RegExp("^[^\\r\\n]*$", "");
const pattern3 = new RegExp("^[^\\r\\n]+$", "");
const pattern9 = new RegExp("^\\S(?:[^\\r\\n]*\\S)?$", "");
const formats0 = runtime.date;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = runtime.add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "until"))){
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
validate25.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate27.errors = vErrors;
return errors === 0;
}

const formats4 = runtime.instant;

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!(((key0 === "by") || (key0 === "at")) || (key0 === "authority"))){
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
if(!(formats4(data1))){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "instant"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.authority !== undefined){
let data2 = data.authority;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]+$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/type",keyword:"type",params:{type: "string"}});
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

const pattern12 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:\\S+$", "");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern12.test(data2)){
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
validate31.errors = vErrors;
return errors === 0;
}

const pattern13 = new RegExp("^[a-z]+/[a-z][a-z-]*$", "");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern13.test(data0)){
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
validate33.errors = vErrors;
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
if(!pattern0.test(data4)){
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
if(data.valid !== undefined){
if(!(validate23(data.valid, {instancePath:instancePath+"/valid",parentData:data,parentDataProperty:"valid",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.risk !== undefined){
if(!(validate25(data.risk, {instancePath:instancePath+"/risk",parentData:data,parentDataProperty:"risk",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.plan !== undefined){
if(!(validate27(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
let data8 = data.variables;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
let data9 = data8[key1];
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
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
if(data.exempt_from_freeze !== undefined){
if(typeof data.exempt_from_freeze !== "boolean"){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/exempt_from_freeze",schemaPath:"#/properties/exempt_from_freeze/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.approved_by !== undefined){
if(!(validate29(data.approved_by, {instancePath:instancePath+"/approved_by",parentData:data,parentDataProperty:"approved_by",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
let data12 = data.labels;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels/" + i2,schemaPath:"#/properties/labels/items/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\r\\n]*\\S)?$"}});
errors++;
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels/" + i2,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"}});
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
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.refs !== undefined){
let data14 = data.refs;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i4=0; i4<len2; i4++){
if(!(validate31(data14[i4], {instancePath:instancePath+"/refs/" + i4,parentData:data14,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
let data16 = data.custom;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
}
else {
vErrors = runtime.add(vErrors, {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.checks !== undefined){
let data17 = data.checks;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i5=0; i5<len3; i5++){
if(!(validate33(data17[i5], {instancePath:instancePath+"/checks/" + i5,parentData:data17,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
