// Generated from the JSON Schemas by `npm run schemas`. Do not edit.
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){
throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{
if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,
value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);
return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=
function equal(a,b){if(a===b)return!0;if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)
return!1;var length,i,keys;if(Array.isArray(a)){if(length=a.length,length!=b.length)return!1;for(i=length;i--!==0;)if(!equal(
a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.
prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();
if(keys=Object.keys(a),length=keys.length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.prototype.
hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];if(!equal(a[key],b[key]))return!1}return!0}
return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});var equal=require_fast_deep_equal();equal.code='require("ajv/dist/runtime/equal").default';exports.
default=equal}});var formats_exports={};__export(formats_exports,{formats:()=>formats,isDate:()=>isDate,isLocalDateTime:()=>isLocalDateTime,
isPartialDate:()=>isPartialDate});function isPartialDate(text){let[year,month="01",day="01"]=text.split("-"),date=new Date(
`${year}-${month}-${day}T00:00:00Z`);return!Number.isNaN(date.getTime())&&date.toISOString().startsWith(`${year}-${month}\
-${day}`)}var isDate,isLocalDateTime,formats,init_formats=__esm({"src/schemas/formats.ts"(){"use strict";isDate=text=>/^\d{4}-\d{2}-\d{2}$/.
test(text)&&isPartialDate(text),isLocalDateTime=text=>isPartialDate(text.slice(0,10)),formats={date:isDate,"partial-date":isPartialDate,
"local-date-time":isLocalDateTime}}});var publication=validate0,schema0={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"publication",title:"Publi\
cationFile",description:"publication.yml: what the collection is, in which languages and editions it appears.",type:"obj\
ect",additionalProperties:!1,required:["id","url","languages","defaultLanguage","title","description","licence","contact",
"publish","editions"],properties:{id:{$ref:"common#/$defs/id"},url:{$ref:"common#/$defs/url"},basePath:{description:"The\
 path under which the site stands, with a slash at both ends.",type:"string",pattern:"^/([A-Za-z0-9._~-]+/)*$"},languages:{
type:"array",items:{title:"LanguageEntry",type:"object",additionalProperties:!1,required:["code"],properties:{code:{$ref:"\
common#/$defs/language"},fallback:{type:"array",items:{$ref:"common#/$defs/language"},uniqueItems:!0}}},minItems:1},defaultLanguage:{
$ref:"common#/$defs/language"},title:{$ref:"common#/$defs/localized"},shortTitle:{$ref:"common#/$defs/localized"},description:{
$ref:"common#/$defs/localized"},author:{description:"The organisation or network that is the author of what names no per\
son.",$ref:"common#/$defs/localized"},publisher:{description:"The id of the partner that publishes.",$ref:"common#/$defs\
/id"},licence:{$ref:"common#/$defs/licence"},contact:{$ref:"common#/$defs/email"},theme:{title:"ThemeFile",type:"object",
additionalProperties:!1,properties:{accent:{type:"string",pattern:"^#[0-9a-fA-F]{6}$"},accentDark:{type:"string",pattern:"\
^#[0-9a-fA-F]{6}$"},ink:{type:"string",pattern:"^#[0-9a-fA-F]{6}$"},paper:{type:"string",pattern:"^#[0-9a-fA-F]{6}$"},fonts:{
title:"ThemeFonts",description:"The publication's own typefaces; without them it is set in the house's.",type:"object",additionalProperties:!1,
properties:{serif:{$ref:"common#/$defs/typeface"},sans:{$ref:"common#/$defs/typeface"}}},logo:{title:"ThemeLogo",description:"\
darkFile: the same for dark pages. alt: where it stands alone; else the short title is said.",type:"object",additionalProperties:!1,
required:["file","licence"],properties:{file:{$ref:"common#/$defs/file"},darkFile:{$ref:"common#/$defs/file"},licence:{$ref:"\
common#/$defs/licence"},credit:{$ref:"common#/$defs/text"},alt:{$ref:"common#/$defs/localized"}}}}},funders:{$ref:"commo\
n#/$defs/ids"},publish:{$ref:"common#/$defs/state"},editions:{type:"array",items:{title:"EditionEntry",type:"object",additionalProperties:!1,
required:["id","date","parts"],properties:{id:{$ref:"common#/$defs/id"},date:{$ref:"common#/$defs/date"},parts:{type:"ar\
ray",items:{title:"EditionPart",type:"object",additionalProperties:!1,required:["title","studies"],properties:{title:{$ref:"\
common#/$defs/localized"},studies:{$ref:"common#/$defs/ids"}}},minItems:1},isbn:{type:"object",additionalProperties:{title:"\
IsbnPair",type:"object",additionalProperties:!1,properties:{pdf:{type:"string",pattern:"^97[89][0-9-]{10,14}$"},epub:{type:"\
string",pattern:"^97[89][0-9-]{10,14}$"}}}},doi:{$ref:"common#/$defs/doi"},editors:{$ref:"common#/$defs/ids"},accessibility:{
title:"AccessibilityChecks",description:"What people have checked in this edition's books. Without it no book claims to \
conform to a standard.",type:"object",additionalProperties:!1,properties:{pdf:{title:"PdfCheck",description:"The PDF was\
 checked against PDF/UA-1 (ISO 14289-1) and conforms.",type:"object",additionalProperties:!1,required:["checkedBy","chec\
kedOn","languages"],properties:{checkedBy:{description:"The person or organisation that answers for the check.",$ref:"co\
mmon#/$defs/text"},checkedOn:{$ref:"common#/$defs/date"},languages:{description:"The languages whose book was checked.",
type:"array",items:{$ref:"common#/$defs/language"},minItems:1,uniqueItems:!0}}},epub:{title:"EpubCheck",description:"The\
 EPUB was checked against EPUB Accessibility 1.1 and conforms at this level.",type:"object",additionalProperties:!1,required:[
"checkedBy","checkedOn","languages","level"],properties:{checkedBy:{description:"The person or organisation that answers\
 for the check.",$ref:"common#/$defs/text"},checkedOn:{$ref:"common#/$defs/date"},languages:{description:"The languages \
whose book was checked.",type:"array",items:{$ref:"common#/$defs/language"},minItems:1,uniqueItems:!0},level:{type:"stri\
ng",pattern:"^WCAG 2\\.[012] Level A{1,3}$"},report:{description:"The address of the report on the check.",$ref:"common#\
/$defs/url"}}}}}}},minItems:1}}},schema2={title:"Id",type:"string",pattern:"^[a-z0-9]+(-[a-z0-9]+)*$",maxLength:80},schema3={
type:"string",pattern:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$',maxLength:2e3},schema4={type:"string",pattern:"\
^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"},schema10={description:"An SPDX licence identifier, or LicenseRef-...",type:"str\
ing",pattern:"^[A-Za-z0-9.+-]+$"},schema11={type:"string",pattern:"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"},schema14={description:"\
A file's name inside its folder, with no path that climbs.",type:"string",pattern:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\
\\\\:*?"<>|]*$',maxLength:200},schema8={type:"string",minLength:1,maxLength:2e4,pattern:"\\S"},schema25={title:"ReviewSt\
ate",enum:["draft","reviewed"]},schema27={type:"string",format:"date"},schema28={type:"string",pattern:"^10\\.[0-9]{4,9}/\
\\S+$"},func0=Object.prototype.hasOwnProperty,func1=require_ucs2length().default,func3=require_equal().default,pattern0=new RegExp(
"^[a-z0-9]+(-[a-z0-9]+)*$","u"),pattern1=new RegExp('^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$',"u"),pattern2=new RegExp(
"^/([A-Za-z0-9._~-]+/)*$","u"),pattern3=new RegExp("^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$","u"),pattern8=new RegExp("^[\
A-Za-z0-9.+-]+$","u"),pattern9=new RegExp("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$","u"),pattern10=new RegExp("^#[0-9a-fA-F]{6}$",
"u"),pattern16=new RegExp('^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$',"u"),pattern6=new RegExp("\\S","u"),
pattern27=new RegExp("^97[89][0-9-]{10,14}$","u"),pattern29=new RegExp("^10\\.[0-9]{4,9}/\\S+$","u"),pattern34=new RegExp(
"^WCAG 2\\.[012] Level A{1,3}$","u"),schema7={title:"Localized",description:"The same text in several languages, keyed b\
y language code. Words of another language are marked, as in `[Black Sea Trust]{lang=en}`.",type:"object",minProperties:1,
additionalProperties:{$ref:"common#/$defs/text"}};function validate2(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate2.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(
data)){if(Object.keys(data).length<1){let err0={instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema7,data};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){let data0=data[key0];if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0=
"";else{let err1={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/te\
xt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data[key0]=
coerced0))}if(typeof data0=="string"){if(func1(data0)>2e4){let err2={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT h\
ave more than 20000 characters",schema:2e4,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(func1(data0)<1){let err3={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:schema8,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(!pattern6.test(data0)){let err4={
instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/pattern",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,data:data0};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate2.errors=vErrors,errors===0}validate2.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema12={title:"TypefaceFiles",description:"A family and its files (TrueType or OpenType; a variable one may be bot\
h regular and bold), with paths that begin at the content folder. The licence's text goes out with the fonts.",type:"obj\
ect",additionalProperties:!1,required:["family","licence","licenceFile","regular","bold"],properties:{family:{description:"\
The family's name, as readers should know it.",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]*$",maxLength:60},licence:{
$ref:"common#/$defs/licence"},licenceFile:{$ref:"common#/$defs/file"},regular:{$ref:"common#/$defs/file"},italic:{$ref:"\
common#/$defs/file"},bold:{$ref:"common#/$defs/file"},boldItalic:{$ref:"common#/$defs/file"}}},pattern14=new RegExp("^[A\
-Za-z0-9][A-Za-z0-9 ._-]*$","u");function validate7(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate7.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.family===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"family"},message:"must have required pr\
operty 'family'",schema:schema12.required,parentSchema:schema12,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.licence===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lic\
ence"},message:"must have required property 'licence'",schema:schema12.required,parentSchema:schema12,data};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.licenceFile===void 0){let err2={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"licenceFile"},message:"must have required property 'licenceFile'",schema:schema12.
required,parentSchema:schema12,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.regular===void 0){
let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"regular"},message:"must have \
required property 'regular'",schema:schema12.required,parentSchema:schema12,data};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.bold===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
bold"},message:"must have required property 'bold'",schema:schema12.required,parentSchema:schema12,data};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data)if(!(key0==="family"||key0==="licence"||key0==="licenceF\
ile"||key0==="regular"||key0==="italic"||key0==="bold"||key0==="boldItalic")){let err5={instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:schema12,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.family!==
void 0){let data0=data.family;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{let err6={instancePath:instancePath+
"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema12.
properties.family.type,parentSchema:schema12.properties.family,data:data0};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.family=coerced0))}if(typeof data0=="string"){if(func1(data0)>
60){let err7={instancePath:instancePath+"/family",schemaPath:"#/properties/family/maxLength",keyword:"maxLength",params:{
limit:60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema12.properties.family,data:data0};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(!pattern14.test(data0)){let err8={instancePath:instancePath+
"/family",schemaPath:"#/properties/family/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]*$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]*$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]*$",parentSchema:schema12.properties.
family,data:data0};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}if(data.licence!==void 0){let data1=data.
licence;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1==
"boolean")coerced1=""+data1;else if(data1===null)coerced1="";else{let err9={instancePath:instancePath+"/licence",schemaPath:"\
common#/$defs/licence/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema10.type,parentSchema:schema10,
data:data1};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}coerced1!==void 0&&(data1=coerced1,data!==void 0&&
(data.licence=coerced1))}if(typeof data1=="string"&&!pattern8.test(data1)){let err10={instancePath:instancePath+"/licenc\
e",schemaPath:"common#/$defs/licence/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9.+-]+$"},message:'must match\
 pattern "^[A-Za-z0-9.+-]+$"',schema:"^[A-Za-z0-9.+-]+$",parentSchema:schema10,data:data1};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}}if(data.licenceFile!==void 0){let data2=data.licenceFile;if(typeof data2!="string"){let dataType2=typeof data2,
coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2=
"";else{let err11={instancePath:instancePath+"/licenceFile",schemaPath:"common#/$defs/file/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data2};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}coerced2!==void 0&&(data2=coerced2,data!==void 0&&(data.licenceFile=coerced2))}if(typeof data2==
"string"){if(func1(data2)>200){let err12={instancePath:instancePath+"/licenceFile",schemaPath:"common#/$defs/file/maxLen\
gth",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema14,
data:data2};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(!pattern16.test(data2)){let err13={instancePath:instancePath+
"/licenceFile",schemaPath:"common#/$defs/file/pattern",keyword:"pattern",params:{pattern:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?\
"<>|][^\\\\:*?"<>|]*$'},message:'must match pattern "^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$"',schema:'^\
(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$',parentSchema:schema14,data:data2};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}}}if(data.regular!==void 0){let data3=data.regular;if(typeof data3!="string"){let dataType3=typeof data3,
coerced3;if(coerced3===void 0)if(dataType3=="number"||dataType3=="boolean")coerced3=""+data3;else if(data3===null)coerced3=
"";else{let err14={instancePath:instancePath+"/regular",schemaPath:"common#/$defs/file/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data3};vErrors===null?vErrors=[err14]:
vErrors.push(err14),errors++}coerced3!==void 0&&(data3=coerced3,data!==void 0&&(data.regular=coerced3))}if(typeof data3==
"string"){if(func1(data3)>200){let err15={instancePath:instancePath+"/regular",schemaPath:"common#/$defs/file/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema14,
data:data3};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(!pattern16.test(data3)){let err16={instancePath:instancePath+
"/regular",schemaPath:"common#/$defs/file/pattern",keyword:"pattern",params:{pattern:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|\
][^\\\\:*?"<>|]*$'},message:'must match pattern "^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$"',schema:'^(?!.\
*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$',parentSchema:schema14,data:data3};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}}}if(data.italic!==void 0){let data4=data.italic;if(typeof data4!="string"){let dataType4=typeof data4,
coerced4;if(coerced4===void 0)if(dataType4=="number"||dataType4=="boolean")coerced4=""+data4;else if(data4===null)coerced4=
"";else{let err17={instancePath:instancePath+"/italic",schemaPath:"common#/$defs/file/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data4};vErrors===null?vErrors=[err17]:
vErrors.push(err17),errors++}coerced4!==void 0&&(data4=coerced4,data!==void 0&&(data.italic=coerced4))}if(typeof data4==
"string"){if(func1(data4)>200){let err18={instancePath:instancePath+"/italic",schemaPath:"common#/$defs/file/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema14,
data:data4};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(!pattern16.test(data4)){let err19={instancePath:instancePath+
"/italic",schemaPath:"common#/$defs/file/pattern",keyword:"pattern",params:{pattern:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|]\
[^\\\\:*?"<>|]*$'},message:'must match pattern "^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$"',schema:'^(?!.*\
(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$',parentSchema:schema14,data:data4};vErrors===null?vErrors=[err19]:vErrors.
push(err19),errors++}}}if(data.bold!==void 0){let data5=data.bold;if(typeof data5!="string"){let dataType5=typeof data5,
coerced5;if(coerced5===void 0)if(dataType5=="number"||dataType5=="boolean")coerced5=""+data5;else if(data5===null)coerced5=
"";else{let err20={instancePath:instancePath+"/bold",schemaPath:"common#/$defs/file/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data5};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}coerced5!==void 0&&(data5=coerced5,data!==void 0&&(data.bold=coerced5))}if(typeof data5=="string"){
if(func1(data5)>200){let err21={instancePath:instancePath+"/bold",schemaPath:"common#/$defs/file/maxLength",keyword:"max\
Length",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema14,data:data5};
vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(!pattern16.test(data5)){let err22={instancePath:instancePath+
"/bold",schemaPath:"common#/$defs/file/pattern",keyword:"pattern",params:{pattern:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\
\\\\:*?"<>|]*$'},message:'must match pattern "^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$"',schema:'^(?!.*(^\
|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$',parentSchema:schema14,data:data5};vErrors===null?vErrors=[err22]:vErrors.
push(err22),errors++}}}if(data.boldItalic!==void 0){let data6=data.boldItalic;if(typeof data6!="string"){let dataType6=typeof data6,
coerced6;if(coerced6===void 0)if(dataType6=="number"||dataType6=="boolean")coerced6=""+data6;else if(data6===null)coerced6=
"";else{let err23={instancePath:instancePath+"/boldItalic",schemaPath:"common#/$defs/file/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data6};vErrors===null?vErrors=[err23]:
vErrors.push(err23),errors++}coerced6!==void 0&&(data6=coerced6,data!==void 0&&(data.boldItalic=coerced6))}if(typeof data6==
"string"){if(func1(data6)>200){let err24={instancePath:instancePath+"/boldItalic",schemaPath:"common#/$defs/file/maxLeng\
th",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema14,
data:data6};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(!pattern16.test(data6)){let err25={instancePath:instancePath+
"/boldItalic",schemaPath:"common#/$defs/file/pattern",keyword:"pattern",params:{pattern:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"\
<>|][^\\\\:*?"<>|]*$'},message:'must match pattern "^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$"',schema:'^(\
?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$',parentSchema:schema14,data:data6};vErrors===null?vErrors=[err25]:
vErrors.push(err25),errors++}}}}else{let err26={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema12.type,parentSchema:schema12,data};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}
return validate7.errors=vErrors,errors===0}validate7.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema23={
type:"array",uniqueItems:!0,items:{$ref:"common#/$defs/id"}};function validate11(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate11.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<
len0;i0++){let data0=data[i0];if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{let err0={instancePath:instancePath+
"/"+i0,schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.
type,parentSchema:schema2,data:data0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data[i0]=coerced0))}if(typeof data0=="string"){if(func1(data0)>80){let err1={instancePath:instancePath+
"/"+i0,schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80\
 characters",schema:80,parentSchema:schema2,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(!pattern0.
test(data0)){let err2={instancePath:instancePath+"/"+i0,schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]\
+)*$",parentSchema:schema2,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}let i1=data.length,j0;
if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func3(data[i1],data[j0])){let err3={instancePath,schemaPath:"#/uniqueItems",
keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identica\
l)",schema:!0,parentSchema:schema23,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++;break outer0}}}else{
let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema23.
type,parentSchema:schema23,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate11.errors=vErrors,
errors===0}validate11.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var formats0=(init_formats(),__toCommonJS(formats_exports)).
formats.date;function validate0(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate0.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required proper\
ty 'id'",schema:schema0.required,parentSchema:schema0,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
url===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'",schema:schema0.required,parentSchema:schema0,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.languages===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"languages"},message:"must have required property 'languages'",schema:schema0.required,parentSchema:schema0,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.defaultLanguage===void 0){let err3={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"defaultLanguage"},message:"must have required proper\
ty 'defaultLanguage'",schema:schema0.required,parentSchema:schema0,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.title===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'",schema:schema0.required,parentSchema:schema0,data};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}if(data.description===void 0){let err5={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"description"},message:"must have required property 'description'",schema:schema0.
required,parentSchema:schema0,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.licence===void 0){
let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"licence"},message:"must have \
required property 'licence'",schema:schema0.required,parentSchema:schema0,data};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}if(data.contact===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
contact"},message:"must have required property 'contact'",schema:schema0.required,parentSchema:schema0,data};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}if(data.publish===void 0){let err8={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"publish"},message:"must have required property 'publish'",schema:schema0.required,parentSchema:schema0,
data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.editions===void 0){let err9={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"editions"},message:"must have required property 'editions'",schema:schema0.
required,parentSchema:schema0,data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key0 in data)if(!func0.
call(schema0.properties,key0)){let err10={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema0,data};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0=
"";else{let err11={instancePath:instancePath+"/id",schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:data0};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.id=coerced0))}if(typeof data0=="string"){if(func1(
data0)>80){let err12={instancePath:instancePath+"/id",schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{
limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema2,data:data0};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}if(!pattern0.test(data0)){let err13={instancePath:instancePath+"/id",schemaPath:"co\
mmon#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z\
0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data0};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}}}if(data.url!==void 0){let data1=data.url;if(typeof data1!="string"){let dataType1=typeof data1,
coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1=
"";else{let err14={instancePath:instancePath+"/url",schemaPath:"common#/$defs/url/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:schema3.type,parentSchema:schema3,data:data1};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.url=coerced1))}if(typeof data1=="string"){if(func1(
data1)>2e3){let err15={instancePath:instancePath+"/url",schemaPath:"common#/$defs/url/maxLength",keyword:"maxLength",params:{
limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,parentSchema:schema3,data:data1};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}if(!pattern1.test(data1)){let err16={instancePath:instancePath+"/url",schemaPath:"\
common#/$defs/url/pattern",keyword:"pattern",params:{pattern:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$'},message:'\
must match pattern "^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$"',schema:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<\
>\\\\^`{|}]*$',parentSchema:schema3,data:data1};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}if(data.basePath!==
void 0){let data2=data.basePath;if(typeof data2!="string"){let dataType2=typeof data2,coerced2;if(coerced2===void 0)if(dataType2==
"number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2="";else{let err17={instancePath:instancePath+
"/basePath",schemaPath:"#/properties/basePath/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema0.
properties.basePath.type,parentSchema:schema0.properties.basePath,data:data2};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}coerced2!==void 0&&(data2=coerced2,data!==void 0&&(data.basePath=coerced2))}if(typeof data2=="string"&&!pattern2.
test(data2)){let err18={instancePath:instancePath+"/basePath",schemaPath:"#/properties/basePath/pattern",keyword:"patter\
n",params:{pattern:"^/([A-Za-z0-9._~-]+/)*$"},message:'must match pattern "^/([A-Za-z0-9._~-]+/)*$"',schema:"^/([A-Za-z0\
-9._~-]+/)*$",parentSchema:schema0.properties.basePath,data:data2};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}
if(data.languages!==void 0){let data3=data.languages;if(Array.isArray(data3)){if(data3.length<1){let err19={instancePath:instancePath+
"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have few\
er than 1 items",schema:1,parentSchema:schema0.properties.languages,data:data3};vErrors===null?vErrors=[err19]:vErrors.push(
err19),errors++}let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(data4&&typeof data4=="object"&&!Array.
isArray(data4)){if(data4.code===void 0){let err20={instancePath:instancePath+"/languages/"+i0,schemaPath:"#/properties/l\
anguages/items/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'",
schema:schema0.properties.languages.items.required,parentSchema:schema0.properties.languages.items,data:data4};vErrors===
null?vErrors=[err20]:vErrors.push(err20),errors++}for(let key1 in data4)if(!(key1==="code"||key1==="fallback")){let err21={
instancePath:instancePath+"/languages/"+i0,schemaPath:"#/properties/languages/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema0.
properties.languages.items,data:data4};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data4.code!==void 0){
let data5=data4.code;if(typeof data5!="string"){let dataType3=typeof data5,coerced3;if(coerced3===void 0)if(dataType3=="\
number"||dataType3=="boolean")coerced3=""+data5;else if(data5===null)coerced3="";else{let err22={instancePath:instancePath+
"/languages/"+i0+"/code",schemaPath:"common#/$defs/language/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:schema4.type,parentSchema:schema4,data:data5};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}
coerced3!==void 0&&(data5=coerced3,data4!==void 0&&(data4.code=coerced3))}if(typeof data5=="string"&&!pattern3.test(data5)){
let err23={instancePath:instancePath+"/languages/"+i0+"/code",schemaPath:"common#/$defs/language/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"},message:'must match pattern "^[A-Za-z]{2,8}([-_][A-Za-z0-9\
]{2,8})*$"',schema:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$",parentSchema:schema4,data:data5};vErrors===null?vErrors=[err23]:
vErrors.push(err23),errors++}}if(data4.fallback!==void 0){let data6=data4.fallback;if(Array.isArray(data6)){let len1=data6.
length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];if(typeof data7!="string"){let dataType4=typeof data7,coerced4;if(coerced4===
void 0)if(dataType4=="number"||dataType4=="boolean")coerced4=""+data7;else if(data7===null)coerced4="";else{let err24={instancePath:instancePath+
"/languages/"+i0+"/fallback/"+i1,schemaPath:"common#/$defs/language/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema4.type,parentSchema:schema4,data:data7};vErrors===null?vErrors=[err24]:vErrors.push(err24),
errors++}coerced4!==void 0&&(data7=coerced4,data6!==void 0&&(data6[i1]=coerced4))}if(typeof data7=="string"&&!pattern3.test(
data7)){let err25={instancePath:instancePath+"/languages/"+i0+"/fallback/"+i1,schemaPath:"common#/$defs/language/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"},message:'must match pattern "^[A-Za-z]{2,8}(\
[-_][A-Za-z0-9]{2,8})*$"',schema:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$",parentSchema:schema4,data:data7};vErrors===null?
vErrors=[err25]:vErrors.push(err25),errors++}}let i2=data6.length,j0;if(i2>1){outer0:for(;i2--;)for(j0=i2;j0--;)if(func3(
data6[i2],data6[j0])){let err26={instancePath:instancePath+"/languages/"+i0+"/fallback",schemaPath:"#/properties/languag\
es/items/properties/fallback/uniqueItems",keyword:"uniqueItems",params:{i:i2,j:j0},message:"must NOT have duplicate item\
s (items ## "+j0+" and "+i2+" are identical)",schema:!0,parentSchema:schema0.properties.languages.items.properties.fallback,
data:data6};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++;break outer0}}}else{let err27={instancePath:instancePath+
"/languages/"+i0+"/fallback",schemaPath:"#/properties/languages/items/properties/fallback/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:schema0.properties.languages.items.properties.fallback.type,parentSchema:schema0.
properties.languages.items.properties.fallback,data:data6};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}}else{
let err28={instancePath:instancePath+"/languages/"+i0,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema0.properties.languages.items.type,parentSchema:schema0.properties.languages.
items,data:data4};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}}else{let err29={instancePath:instancePath+
"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema0.
properties.languages.type,parentSchema:schema0.properties.languages,data:data3};vErrors===null?vErrors=[err29]:vErrors.push(
err29),errors++}}if(data.defaultLanguage!==void 0){let data8=data.defaultLanguage;if(typeof data8!="string"){let dataType5=typeof data8,
coerced5;if(coerced5===void 0)if(dataType5=="number"||dataType5=="boolean")coerced5=""+data8;else if(data8===null)coerced5=
"";else{let err30={instancePath:instancePath+"/defaultLanguage",schemaPath:"common#/$defs/language/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema4.type,parentSchema:schema4,data:data8};vErrors===null?vErrors=
[err30]:vErrors.push(err30),errors++}coerced5!==void 0&&(data8=coerced5,data!==void 0&&(data.defaultLanguage=coerced5))}
if(typeof data8=="string"&&!pattern3.test(data8)){let err31={instancePath:instancePath+"/defaultLanguage",schemaPath:"co\
mmon#/$defs/language/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"},message:'must \
match pattern "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"',schema:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$",parentSchema:schema4,
data:data8};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data.title!==void 0&&(validate2(data.title,{
instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate2.errors:vErrors.concat(validate2.errors),errors=vErrors.length)),data.shortTitle!==void 0&&(validate2(data.
shortTitle,{instancePath:instancePath+"/shortTitle",parentData:data,parentDataProperty:"shortTitle",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate2.errors:vErrors.concat(validate2.errors),errors=vErrors.length)),data.description!==void 0&&
(validate2(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate2.errors:vErrors.concat(validate2.errors),errors=vErrors.length)),data.
author!==void 0&&(validate2(data.author,{instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate2.errors:vErrors.concat(validate2.errors),errors=vErrors.length)),
data.publisher!==void 0){let data13=data.publisher;if(typeof data13!="string"){let dataType6=typeof data13,coerced6;if(coerced6===
void 0)if(dataType6=="number"||dataType6=="boolean")coerced6=""+data13;else if(data13===null)coerced6="";else{let err32={
instancePath:instancePath+"/publisher",schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema2.type,parentSchema:schema2,data:data13};vErrors===null?vErrors=[err32]:vErrors.push(err32),
errors++}coerced6!==void 0&&(data13=coerced6,data!==void 0&&(data.publisher=coerced6))}if(typeof data13=="string"){if(func1(
data13)>80){let err33={instancePath:instancePath+"/publisher",schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",
params:{limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema2,data:data13};vErrors===
null?vErrors=[err33]:vErrors.push(err33),errors++}if(!pattern0.test(data13)){let err34={instancePath:instancePath+"/publ\
isher",schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must\
 match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data13};vErrors===
null?vErrors=[err34]:vErrors.push(err34),errors++}}}if(data.licence!==void 0){let data14=data.licence;if(typeof data14!=
"string"){let dataType7=typeof data14,coerced7;if(coerced7===void 0)if(dataType7=="number"||dataType7=="boolean")coerced7=
""+data14;else if(data14===null)coerced7="";else{let err35={instancePath:instancePath+"/licence",schemaPath:"common#/$de\
fs/licence/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema10.type,parentSchema:schema10,
data:data14};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}coerced7!==void 0&&(data14=coerced7,data!==void 0&&
(data.licence=coerced7))}if(typeof data14=="string"&&!pattern8.test(data14)){let err36={instancePath:instancePath+"/lice\
nce",schemaPath:"common#/$defs/licence/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9.+-]+$"},message:'must mat\
ch pattern "^[A-Za-z0-9.+-]+$"',schema:"^[A-Za-z0-9.+-]+$",parentSchema:schema10,data:data14};vErrors===null?vErrors=[err36]:
vErrors.push(err36),errors++}}if(data.contact!==void 0){let data15=data.contact;if(typeof data15!="string"){let dataType8=typeof data15,
coerced8;if(coerced8===void 0)if(dataType8=="number"||dataType8=="boolean")coerced8=""+data15;else if(data15===null)coerced8=
"";else{let err37={instancePath:instancePath+"/contact",schemaPath:"common#/$defs/email/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data15};vErrors===null?vErrors=[err37]:
vErrors.push(err37),errors++}coerced8!==void 0&&(data15=coerced8,data!==void 0&&(data.contact=coerced8))}if(typeof data15==
"string"&&!pattern9.test(data15)){let err38={instancePath:instancePath+"/contact",schemaPath:"common#/$defs/email/patter\
n",keyword:"pattern",params:{pattern:"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"},message:'must match pattern "^[^\\s@]+@[^\\s@]+\\.[^\
\\s@]+$"',schema:"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$",parentSchema:schema11,data:data15};vErrors===null?vErrors=[err38]:vErrors.
push(err38),errors++}}if(data.theme!==void 0){let data16=data.theme;if(data16&&typeof data16=="object"&&!Array.isArray(data16)){
for(let key2 in data16)if(!(key2==="accent"||key2==="accentDark"||key2==="ink"||key2==="paper"||key2==="fonts"||key2==="\
logo")){let err39={instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties",schema:!1,parentSchema:schema0.
properties.theme,data:data16};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}if(data16.accent!==void 0){let data17=data16.
accent;if(typeof data17!="string"){let dataType9=typeof data17,coerced9;if(coerced9===void 0)if(dataType9=="number"||dataType9==
"boolean")coerced9=""+data17;else if(data17===null)coerced9="";else{let err40={instancePath:instancePath+"/theme/accent",
schemaPath:"#/properties/theme/properties/accent/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema0.
properties.theme.properties.accent.type,parentSchema:schema0.properties.theme.properties.accent,data:data17};vErrors===null?
vErrors=[err40]:vErrors.push(err40),errors++}coerced9!==void 0&&(data17=coerced9,data16!==void 0&&(data16.accent=coerced9))}
if(typeof data17=="string"&&!pattern10.test(data17)){let err41={instancePath:instancePath+"/theme/accent",schemaPath:"#/\
properties/theme/properties/accent/pattern",keyword:"pattern",params:{pattern:"^#[0-9a-fA-F]{6}$"},message:'must match p\
attern "^#[0-9a-fA-F]{6}$"',schema:"^#[0-9a-fA-F]{6}$",parentSchema:schema0.properties.theme.properties.accent,data:data17};
vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}if(data16.accentDark!==void 0){let data18=data16.accentDark;
if(typeof data18!="string"){let dataType10=typeof data18,coerced10;if(coerced10===void 0)if(dataType10=="number"||dataType10==
"boolean")coerced10=""+data18;else if(data18===null)coerced10="";else{let err42={instancePath:instancePath+"/theme/accen\
tDark",schemaPath:"#/properties/theme/properties/accentDark/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:schema0.properties.theme.properties.accentDark.type,parentSchema:schema0.properties.theme.properties.accentDark,
data:data18};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}coerced10!==void 0&&(data18=coerced10,data16!==
void 0&&(data16.accentDark=coerced10))}if(typeof data18=="string"&&!pattern10.test(data18)){let err43={instancePath:instancePath+
"/theme/accentDark",schemaPath:"#/properties/theme/properties/accentDark/pattern",keyword:"pattern",params:{pattern:"^#[\
0-9a-fA-F]{6}$"},message:'must match pattern "^#[0-9a-fA-F]{6}$"',schema:"^#[0-9a-fA-F]{6}$",parentSchema:schema0.properties.
theme.properties.accentDark,data:data18};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}if(data16.ink!==void 0){
let data19=data16.ink;if(typeof data19!="string"){let dataType11=typeof data19,coerced11;if(coerced11===void 0)if(dataType11==
"number"||dataType11=="boolean")coerced11=""+data19;else if(data19===null)coerced11="";else{let err44={instancePath:instancePath+
"/theme/ink",schemaPath:"#/properties/theme/properties/ink/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:schema0.properties.theme.properties.ink.type,parentSchema:schema0.properties.theme.properties.ink,data:data19};
vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}coerced11!==void 0&&(data19=coerced11,data16!==void 0&&(data16.
ink=coerced11))}if(typeof data19=="string"&&!pattern10.test(data19)){let err45={instancePath:instancePath+"/theme/ink",schemaPath:"\
#/properties/theme/properties/ink/pattern",keyword:"pattern",params:{pattern:"^#[0-9a-fA-F]{6}$"},message:'must match pa\
ttern "^#[0-9a-fA-F]{6}$"',schema:"^#[0-9a-fA-F]{6}$",parentSchema:schema0.properties.theme.properties.ink,data:data19};
vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}if(data16.paper!==void 0){let data20=data16.paper;if(typeof data20!=
"string"){let dataType12=typeof data20,coerced12;if(coerced12===void 0)if(dataType12=="number"||dataType12=="boolean")coerced12=
""+data20;else if(data20===null)coerced12="";else{let err46={instancePath:instancePath+"/theme/paper",schemaPath:"#/prop\
erties/theme/properties/paper/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema0.properties.
theme.properties.paper.type,parentSchema:schema0.properties.theme.properties.paper,data:data20};vErrors===null?vErrors=[
err46]:vErrors.push(err46),errors++}coerced12!==void 0&&(data20=coerced12,data16!==void 0&&(data16.paper=coerced12))}if(typeof data20==
"string"&&!pattern10.test(data20)){let err47={instancePath:instancePath+"/theme/paper",schemaPath:"#/properties/theme/pr\
operties/paper/pattern",keyword:"pattern",params:{pattern:"^#[0-9a-fA-F]{6}$"},message:'must match pattern "^#[0-9a-fA-F\
]{6}$"',schema:"^#[0-9a-fA-F]{6}$",parentSchema:schema0.properties.theme.properties.paper,data:data20};vErrors===null?vErrors=
[err47]:vErrors.push(err47),errors++}}if(data16.fonts!==void 0){let data21=data16.fonts;if(data21&&typeof data21=="objec\
t"&&!Array.isArray(data21)){for(let key3 in data21)if(!(key3==="serif"||key3==="sans")){let err48={instancePath:instancePath+
"/theme/fonts",schemaPath:"#/properties/theme/properties/fonts/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key3},message:"must NOT have additional properties",schema:!1,parentSchema:schema0.properties.theme.properties.
fonts,data:data21};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}data21.serif!==void 0&&(validate7(data21.
serif,{instancePath:instancePath+"/theme/fonts/serif",parentData:data21,parentDataProperty:"serif",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate7.errors:vErrors.concat(validate7.errors),errors=vErrors.length)),data21.sans!==void 0&&
(validate7(data21.sans,{instancePath:instancePath+"/theme/fonts/sans",parentData:data21,parentDataProperty:"sans",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate7.errors:vErrors.concat(validate7.errors),errors=vErrors.length))}else{
let err49={instancePath:instancePath+"/theme/fonts",schemaPath:"#/properties/theme/properties/fonts/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema0.properties.theme.properties.fonts.type,parentSchema:schema0.
properties.theme.properties.fonts,data:data21};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}if(data16.logo!==
void 0){let data24=data16.logo;if(data24&&typeof data24=="object"&&!Array.isArray(data24)){if(data24.file===void 0){let err50={
instancePath:instancePath+"/theme/logo",schemaPath:"#/properties/theme/properties/logo/required",keyword:"required",params:{
missingProperty:"file"},message:"must have required property 'file'",schema:schema0.properties.theme.properties.logo.required,
parentSchema:schema0.properties.theme.properties.logo,data:data24};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}
if(data24.licence===void 0){let err51={instancePath:instancePath+"/theme/logo",schemaPath:"#/properties/theme/properties\
/logo/required",keyword:"required",params:{missingProperty:"licence"},message:"must have required property 'licence'",schema:schema0.
properties.theme.properties.logo.required,parentSchema:schema0.properties.theme.properties.logo,data:data24};vErrors===null?
vErrors=[err51]:vErrors.push(err51),errors++}for(let key4 in data24)if(!(key4==="file"||key4==="darkFile"||key4==="licen\
ce"||key4==="credit"||key4==="alt")){let err52={instancePath:instancePath+"/theme/logo",schemaPath:"#/properties/theme/p\
roperties/logo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:schema0.properties.theme.properties.logo,data:data24};vErrors===null?vErrors=
[err52]:vErrors.push(err52),errors++}if(data24.file!==void 0){let data25=data24.file;if(typeof data25!="string"){let dataType13=typeof data25,
coerced13;if(coerced13===void 0)if(dataType13=="number"||dataType13=="boolean")coerced13=""+data25;else if(data25===null)
coerced13="";else{let err53={instancePath:instancePath+"/theme/logo/file",schemaPath:"common#/$defs/file/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data25};vErrors===
null?vErrors=[err53]:vErrors.push(err53),errors++}coerced13!==void 0&&(data25=coerced13,data24!==void 0&&(data24.file=coerced13))}
if(typeof data25=="string"){if(func1(data25)>200){let err54={instancePath:instancePath+"/theme/logo/file",schemaPath:"co\
mmon#/$defs/file/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,
parentSchema:schema14,data:data25};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}if(!pattern16.test(data25)){
let err55={instancePath:instancePath+"/theme/logo/file",schemaPath:"common#/$defs/file/pattern",keyword:"pattern",params:{
pattern:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$'},message:'must match pattern "^(?!.*(^|/)\\.\\.?(/|$))[^\
/\\\\:*?"<>|][^\\\\:*?"<>|]*$"',schema:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$',parentSchema:schema14,data:data25};
vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}}if(data24.darkFile!==void 0){let data26=data24.darkFile;if(typeof data26!=
"string"){let dataType14=typeof data26,coerced14;if(coerced14===void 0)if(dataType14=="number"||dataType14=="boolean")coerced14=
""+data26;else if(data26===null)coerced14="";else{let err56={instancePath:instancePath+"/theme/logo/darkFile",schemaPath:"\
common#/$defs/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema14.type,parentSchema:schema14,
data:data26};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}coerced14!==void 0&&(data26=coerced14,data24!==
void 0&&(data24.darkFile=coerced14))}if(typeof data26=="string"){if(func1(data26)>200){let err57={instancePath:instancePath+
"/theme/logo/darkFile",schemaPath:"common#/$defs/file/maxLength",keyword:"maxLength",params:{limit:200},message:"must NO\
T have more than 200 characters",schema:200,parentSchema:schema14,data:data26};vErrors===null?vErrors=[err57]:vErrors.push(
err57),errors++}if(!pattern16.test(data26)){let err58={instancePath:instancePath+"/theme/logo/darkFile",schemaPath:"comm\
on#/$defs/file/pattern",keyword:"pattern",params:{pattern:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$'},message:'\
must match pattern "^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$"',schema:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|\
][^\\\\:*?"<>|]*$',parentSchema:schema14,data:data26};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}}}if(data24.
licence!==void 0){let data27=data24.licence;if(typeof data27!="string"){let dataType15=typeof data27,coerced15;if(coerced15===
void 0)if(dataType15=="number"||dataType15=="boolean")coerced15=""+data27;else if(data27===null)coerced15="";else{let err59={
instancePath:instancePath+"/theme/logo/licence",schemaPath:"common#/$defs/licence/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:schema10.type,parentSchema:schema10,data:data27};vErrors===null?vErrors=[err59]:vErrors.
push(err59),errors++}coerced15!==void 0&&(data27=coerced15,data24!==void 0&&(data24.licence=coerced15))}if(typeof data27==
"string"&&!pattern8.test(data27)){let err60={instancePath:instancePath+"/theme/logo/licence",schemaPath:"common#/$defs/l\
icence/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9.+-]+$"},message:'must match pattern "^[A-Za-z0-9.+-]+$"',
schema:"^[A-Za-z0-9.+-]+$",parentSchema:schema10,data:data27};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}}
if(data24.credit!==void 0){let data28=data24.credit;if(typeof data28!="string"){let dataType16=typeof data28,coerced16;if(coerced16===
void 0)if(dataType16=="number"||dataType16=="boolean")coerced16=""+data28;else if(data28===null)coerced16="";else{let err61={
instancePath:instancePath+"/theme/logo/credit",schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema8.type,parentSchema:schema8,data:data28};vErrors===null?vErrors=[err61]:vErrors.push(
err61),errors++}coerced16!==void 0&&(data28=coerced16,data24!==void 0&&(data24.credit=coerced16))}if(typeof data28=="str\
ing"){if(func1(data28)>2e4){let err62={instancePath:instancePath+"/theme/logo/credit",schemaPath:"common#/$defs/text/max\
Length",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,
data:data28};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}if(func1(data28)<1){let err63={instancePath:instancePath+
"/theme/logo/credit",schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters",schema:1,parentSchema:schema8,data:data28};vErrors===null?vErrors=[err63]:vErrors.push(err63),
errors++}if(!pattern6.test(data28)){let err64={instancePath:instancePath+"/theme/logo/credit",schemaPath:"common#/$defs/\
text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,
data:data28};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}}}data24.alt!==void 0&&(validate2(data24.alt,{instancePath:instancePath+
"/theme/logo/alt",parentData:data24,parentDataProperty:"alt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate2.
errors:vErrors.concat(validate2.errors),errors=vErrors.length))}else{let err65={instancePath:instancePath+"/theme/logo",
schemaPath:"#/properties/theme/properties/logo/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema0.
properties.theme.properties.logo.type,parentSchema:schema0.properties.theme.properties.logo,data:data24};vErrors===null?
vErrors=[err65]:vErrors.push(err65),errors++}}}else{let err66={instancePath:instancePath+"/theme",schemaPath:"#/properti\
es/theme/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema0.properties.theme.type,parentSchema:schema0.
properties.theme,data:data16};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}}if(data.funders!==void 0&&(validate11(
data.funders,{instancePath:instancePath+"/funders",parentData:data,parentDataProperty:"funders",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate11.errors:vErrors.concat(validate11.errors),errors=vErrors.length)),data.publish!==void 0){
let data31=data.publish;if(!(data31==="draft"||data31==="reviewed")){let err67={instancePath:instancePath+"/publish",schemaPath:"\
common#/$defs/state/enum",keyword:"enum",params:{allowedValues:schema25.enum},message:"must be equal to one of the allow\
ed values",schema:schema25.enum,parentSchema:schema25,data:data31};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}}
if(data.editions!==void 0){let data32=data.editions;if(Array.isArray(data32)){if(data32.length<1){let err68={instancePath:instancePath+
"/editions",schemaPath:"#/properties/editions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items",schema:1,parentSchema:schema0.properties.editions,data:data32};vErrors===null?vErrors=[err68]:vErrors.push(
err68),errors++}let len2=data32.length;for(let i3=0;i3<len2;i3++){let data33=data32[i3];if(data33&&typeof data33=="objec\
t"&&!Array.isArray(data33)){if(data33.id===void 0){let err69={instancePath:instancePath+"/editions/"+i3,schemaPath:"#/pr\
operties/editions/items/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property \
'id'",schema:schema0.properties.editions.items.required,parentSchema:schema0.properties.editions.items,data:data33};vErrors===
null?vErrors=[err69]:vErrors.push(err69),errors++}if(data33.date===void 0){let err70={instancePath:instancePath+"/editio\
ns/"+i3,schemaPath:"#/properties/editions/items/required",keyword:"required",params:{missingProperty:"date"},message:"mu\
st have required property 'date'",schema:schema0.properties.editions.items.required,parentSchema:schema0.properties.editions.
items,data:data33};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}if(data33.parts===void 0){let err71={instancePath:instancePath+
"/editions/"+i3,schemaPath:"#/properties/editions/items/required",keyword:"required",params:{missingProperty:"parts"},message:"\
must have required property 'parts'",schema:schema0.properties.editions.items.required,parentSchema:schema0.properties.editions.
items,data:data33};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}for(let key5 in data33)if(!(key5==="id"||
key5==="date"||key5==="parts"||key5==="isbn"||key5==="doi"||key5==="editors"||key5==="accessibility")){let err72={instancePath:instancePath+
"/editions/"+i3,schemaPath:"#/properties/editions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},
message:"must NOT have additional properties",schema:!1,parentSchema:schema0.properties.editions.items,data:data33};vErrors===
null?vErrors=[err72]:vErrors.push(err72),errors++}if(data33.id!==void 0){let data34=data33.id;if(typeof data34!="string"){
let dataType17=typeof data34,coerced17;if(coerced17===void 0)if(dataType17=="number"||dataType17=="boolean")coerced17=""+
data34;else if(data34===null)coerced17="";else{let err73={instancePath:instancePath+"/editions/"+i3+"/id",schemaPath:"co\
mmon#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,
data:data34};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}coerced17!==void 0&&(data34=coerced17,data33!==
void 0&&(data33.id=coerced17))}if(typeof data34=="string"){if(func1(data34)>80){let err74={instancePath:instancePath+"/e\
ditions/"+i3+"/id",schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have \
more than 80 characters",schema:80,parentSchema:schema2,data:data34};vErrors===null?vErrors=[err74]:vErrors.push(err74),
errors++}if(!pattern0.test(data34)){let err75={instancePath:instancePath+"/editions/"+i3+"/id",schemaPath:"common#/$defs\
/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z\
0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data34};vErrors===null?vErrors=[err75]:vErrors.push(
err75),errors++}}}if(data33.date!==void 0){let data35=data33.date;if(typeof data35!="string"){let dataType18=typeof data35,
coerced18;if(coerced18===void 0)if(dataType18=="number"||dataType18=="boolean")coerced18=""+data35;else if(data35===null)
coerced18="";else{let err76={instancePath:instancePath+"/editions/"+i3+"/date",schemaPath:"common#/$defs/date/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data35};vErrors===
null?vErrors=[err76]:vErrors.push(err76),errors++}coerced18!==void 0&&(data35=coerced18,data33!==void 0&&(data33.date=coerced18))}
if(typeof data35=="string"&&!formats0(data35)){let err77={instancePath:instancePath+"/editions/"+i3+"/date",schemaPath:"\
common#/$defs/date/format",keyword:"format",params:{format:"date"},message:'must match format "date"',schema:"date",parentSchema:schema27,
data:data35};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}}if(data33.parts!==void 0){let data36=data33.parts;
if(Array.isArray(data36)){if(data36.length<1){let err78={instancePath:instancePath+"/editions/"+i3+"/parts",schemaPath:"\
#/properties/editions/items/properties/parts/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items",schema:1,parentSchema:schema0.properties.editions.items.properties.parts,data:data36};vErrors===null?vErrors=
[err78]:vErrors.push(err78),errors++}let len3=data36.length;for(let i4=0;i4<len3;i4++){let data37=data36[i4];if(data37&&
typeof data37=="object"&&!Array.isArray(data37)){if(data37.title===void 0){let err79={instancePath:instancePath+"/editio\
ns/"+i3+"/parts/"+i4,schemaPath:"#/properties/editions/items/properties/parts/items/required",keyword:"required",params:{
missingProperty:"title"},message:"must have required property 'title'",schema:schema0.properties.editions.items.properties.
parts.items.required,parentSchema:schema0.properties.editions.items.properties.parts.items,data:data37};vErrors===null?vErrors=
[err79]:vErrors.push(err79),errors++}if(data37.studies===void 0){let err80={instancePath:instancePath+"/editions/"+i3+"/\
parts/"+i4,schemaPath:"#/properties/editions/items/properties/parts/items/required",keyword:"required",params:{missingProperty:"\
studies"},message:"must have required property 'studies'",schema:schema0.properties.editions.items.properties.parts.items.
required,parentSchema:schema0.properties.editions.items.properties.parts.items,data:data37};vErrors===null?vErrors=[err80]:
vErrors.push(err80),errors++}for(let key6 in data37)if(!(key6==="title"||key6==="studies")){let err81={instancePath:instancePath+
"/editions/"+i3+"/parts/"+i4,schemaPath:"#/properties/editions/items/properties/parts/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key6},message:"must NOT have additional properties",schema:!1,parentSchema:schema0.
properties.editions.items.properties.parts.items,data:data37};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}
data37.title!==void 0&&(validate2(data37.title,{instancePath:instancePath+"/editions/"+i3+"/parts/"+i4+"/title",parentData:data37,
parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate2.errors:vErrors.concat(validate2.
errors),errors=vErrors.length)),data37.studies!==void 0&&(validate11(data37.studies,{instancePath:instancePath+"/edition\
s/"+i3+"/parts/"+i4+"/studies",parentData:data37,parentDataProperty:"studies",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate11.errors:vErrors.concat(validate11.errors),errors=vErrors.length))}else{let err82={instancePath:instancePath+
"/editions/"+i3+"/parts/"+i4,schemaPath:"#/properties/editions/items/properties/parts/items/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema0.properties.editions.items.properties.parts.items.type,parentSchema:schema0.
properties.editions.items.properties.parts.items,data:data37};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}}}else{
let err83={instancePath:instancePath+"/editions/"+i3+"/parts",schemaPath:"#/properties/editions/items/properties/parts/t\
ype",keyword:"type",params:{type:"array"},message:"must be array",schema:schema0.properties.editions.items.properties.parts.
type,parentSchema:schema0.properties.editions.items.properties.parts,data:data36};vErrors===null?vErrors=[err83]:vErrors.
push(err83),errors++}}if(data33.isbn!==void 0){let data40=data33.isbn;if(data40&&typeof data40=="object"&&!Array.isArray(
data40))for(let key7 in data40){let data41=data40[key7];if(data41&&typeof data41=="object"&&!Array.isArray(data41)){for(let key8 in data41)
if(!(key8==="pdf"||key8==="epub")){let err84={instancePath:instancePath+"/editions/"+i3+"/isbn/"+key7.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/editions/items/properties/isbn/additionalProperties/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key8},message:"must NOT have additional properties",schema:!1,parentSchema:schema0.
properties.editions.items.properties.isbn.additionalProperties,data:data41};vErrors===null?vErrors=[err84]:vErrors.push(
err84),errors++}if(data41.pdf!==void 0){let data42=data41.pdf;if(typeof data42!="string"){let dataType19=typeof data42,coerced19;
if(coerced19===void 0)if(dataType19=="number"||dataType19=="boolean")coerced19=""+data42;else if(data42===null)coerced19=
"";else{let err85={instancePath:instancePath+"/editions/"+i3+"/isbn/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/pdf",
schemaPath:"#/properties/editions/items/properties/isbn/additionalProperties/properties/pdf/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema0.properties.editions.items.properties.isbn.additionalProperties.properties.
pdf.type,parentSchema:schema0.properties.editions.items.properties.isbn.additionalProperties.properties.pdf,data:data42};
vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}coerced19!==void 0&&(data42=coerced19,data41!==void 0&&(data41.
pdf=coerced19))}if(typeof data42=="string"&&!pattern27.test(data42)){let err86={instancePath:instancePath+"/editions/"+i3+
"/isbn/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/pdf",schemaPath:"#/properties/editions/items/properties/isbn/addi\
tionalProperties/properties/pdf/pattern",keyword:"pattern",params:{pattern:"^97[89][0-9-]{10,14}$"},message:'must match \
pattern "^97[89][0-9-]{10,14}$"',schema:"^97[89][0-9-]{10,14}$",parentSchema:schema0.properties.editions.items.properties.
isbn.additionalProperties.properties.pdf,data:data42};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}}if(data41.
epub!==void 0){let data43=data41.epub;if(typeof data43!="string"){let dataType20=typeof data43,coerced20;if(coerced20===
void 0)if(dataType20=="number"||dataType20=="boolean")coerced20=""+data43;else if(data43===null)coerced20="";else{let err87={
instancePath:instancePath+"/editions/"+i3+"/isbn/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/epub",schemaPath:"#/pro\
perties/editions/items/properties/isbn/additionalProperties/properties/epub/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema0.properties.editions.items.properties.isbn.additionalProperties.properties.epub.type,
parentSchema:schema0.properties.editions.items.properties.isbn.additionalProperties.properties.epub,data:data43};vErrors===
null?vErrors=[err87]:vErrors.push(err87),errors++}coerced20!==void 0&&(data43=coerced20,data41!==void 0&&(data41.epub=coerced20))}
if(typeof data43=="string"&&!pattern27.test(data43)){let err88={instancePath:instancePath+"/editions/"+i3+"/isbn/"+key7.
replace(/~/g,"~0").replace(/\//g,"~1")+"/epub",schemaPath:"#/properties/editions/items/properties/isbn/additionalPropert\
ies/properties/epub/pattern",keyword:"pattern",params:{pattern:"^97[89][0-9-]{10,14}$"},message:'must match pattern "^97\
[89][0-9-]{10,14}$"',schema:"^97[89][0-9-]{10,14}$",parentSchema:schema0.properties.editions.items.properties.isbn.additionalProperties.
properties.epub,data:data43};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}}}else{let err89={instancePath:instancePath+
"/editions/"+i3+"/isbn/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/editions/items/properties/\
isbn/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema0.properties.
editions.items.properties.isbn.additionalProperties.type,parentSchema:schema0.properties.editions.items.properties.isbn.
additionalProperties,data:data41};vErrors===null?vErrors=[err89]:vErrors.push(err89),errors++}}else{let err90={instancePath:instancePath+
"/editions/"+i3+"/isbn",schemaPath:"#/properties/editions/items/properties/isbn/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:schema0.properties.editions.items.properties.isbn.type,parentSchema:schema0.properties.
editions.items.properties.isbn,data:data40};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}}if(data33.doi!==
void 0){let data44=data33.doi;if(typeof data44!="string"){let dataType21=typeof data44,coerced21;if(coerced21===void 0)if(dataType21==
"number"||dataType21=="boolean")coerced21=""+data44;else if(data44===null)coerced21="";else{let err91={instancePath:instancePath+
"/editions/"+i3+"/doi",schemaPath:"common#/$defs/doi/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema28.type,parentSchema:schema28,data:data44};vErrors===null?vErrors=[err91]:vErrors.push(err91),errors++}coerced21!==
void 0&&(data44=coerced21,data33!==void 0&&(data33.doi=coerced21))}if(typeof data44=="string"&&!pattern29.test(data44)){
let err92={instancePath:instancePath+"/editions/"+i3+"/doi",schemaPath:"common#/$defs/doi/pattern",keyword:"pattern",params:{
pattern:"^10\\.[0-9]{4,9}/\\S+$"},message:'must match pattern "^10\\.[0-9]{4,9}/\\S+$"',schema:"^10\\.[0-9]{4,9}/\\S+$",
parentSchema:schema28,data:data44};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}}if(data33.editors!==void 0&&
(validate11(data33.editors,{instancePath:instancePath+"/editions/"+i3+"/editors",parentData:data33,parentDataProperty:"e\
ditors",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate11.errors:vErrors.concat(validate11.errors),errors=vErrors.
length)),data33.accessibility!==void 0){let data46=data33.accessibility;if(data46&&typeof data46=="object"&&!Array.isArray(
data46)){for(let key9 in data46)if(!(key9==="pdf"||key9==="epub")){let err93={instancePath:instancePath+"/editions/"+i3+
"/accessibility",schemaPath:"#/properties/editions/items/properties/accessibility/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key9},message:"must NOT have additional properties",schema:!1,parentSchema:schema0.
properties.editions.items.properties.accessibility,data:data46};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}
if(data46.pdf!==void 0){let data47=data46.pdf;if(data47&&typeof data47=="object"&&!Array.isArray(data47)){if(data47.checkedBy===
void 0){let err94={instancePath:instancePath+"/editions/"+i3+"/accessibility/pdf",schemaPath:"#/properties/editions/item\
s/properties/accessibility/properties/pdf/required",keyword:"required",params:{missingProperty:"checkedBy"},message:"mus\
t have required property 'checkedBy'",schema:schema0.properties.editions.items.properties.accessibility.properties.pdf.required,
parentSchema:schema0.properties.editions.items.properties.accessibility.properties.pdf,data:data47};vErrors===null?vErrors=
[err94]:vErrors.push(err94),errors++}if(data47.checkedOn===void 0){let err95={instancePath:instancePath+"/editions/"+i3+
"/accessibility/pdf",schemaPath:"#/properties/editions/items/properties/accessibility/properties/pdf/required",keyword:"\
required",params:{missingProperty:"checkedOn"},message:"must have required property 'checkedOn'",schema:schema0.properties.
editions.items.properties.accessibility.properties.pdf.required,parentSchema:schema0.properties.editions.items.properties.
accessibility.properties.pdf,data:data47};vErrors===null?vErrors=[err95]:vErrors.push(err95),errors++}if(data47.languages===
void 0){let err96={instancePath:instancePath+"/editions/"+i3+"/accessibility/pdf",schemaPath:"#/properties/editions/item\
s/properties/accessibility/properties/pdf/required",keyword:"required",params:{missingProperty:"languages"},message:"mus\
t have required property 'languages'",schema:schema0.properties.editions.items.properties.accessibility.properties.pdf.required,
parentSchema:schema0.properties.editions.items.properties.accessibility.properties.pdf,data:data47};vErrors===null?vErrors=
[err96]:vErrors.push(err96),errors++}for(let key10 in data47)if(!(key10==="checkedBy"||key10==="checkedOn"||key10==="lan\
guages")){let err97={instancePath:instancePath+"/editions/"+i3+"/accessibility/pdf",schemaPath:"#/properties/editions/it\
ems/properties/accessibility/properties/pdf/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10},
message:"must NOT have additional properties",schema:!1,parentSchema:schema0.properties.editions.items.properties.accessibility.
properties.pdf,data:data47};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}if(data47.checkedBy!==void 0){let data48=data47.
checkedBy;if(typeof data48!="string"){let dataType22=typeof data48,coerced22;if(coerced22===void 0)if(dataType22=="numbe\
r"||dataType22=="boolean")coerced22=""+data48;else if(data48===null)coerced22="";else{let err98={instancePath:instancePath+
"/editions/"+i3+"/accessibility/pdf/checkedBy",schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema8.type,parentSchema:schema8,data:data48};vErrors===null?vErrors=[err98]:vErrors.push(
err98),errors++}coerced22!==void 0&&(data48=coerced22,data47!==void 0&&(data47.checkedBy=coerced22))}if(typeof data48=="\
string"){if(func1(data48)>2e4){let err99={instancePath:instancePath+"/editions/"+i3+"/accessibility/pdf/checkedBy",schemaPath:"\
common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",
schema:2e4,parentSchema:schema8,data:data48};vErrors===null?vErrors=[err99]:vErrors.push(err99),errors++}if(func1(data48)<
1){let err100={instancePath:instancePath+"/editions/"+i3+"/accessibility/pdf/checkedBy",schemaPath:"common#/$defs/text/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,
data:data48};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}if(!pattern6.test(data48)){let err101={instancePath:instancePath+
"/editions/"+i3+"/accessibility/pdf/checkedBy",schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\
\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,data:data48};vErrors===null?vErrors=[err101]:
vErrors.push(err101),errors++}}}if(data47.checkedOn!==void 0){let data49=data47.checkedOn;if(typeof data49!="string"){let dataType23=typeof data49,
coerced23;if(coerced23===void 0)if(dataType23=="number"||dataType23=="boolean")coerced23=""+data49;else if(data49===null)
coerced23="";else{let err102={instancePath:instancePath+"/editions/"+i3+"/accessibility/pdf/checkedOn",schemaPath:"commo\
n#/$defs/date/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema27.type,parentSchema:schema27,
data:data49};vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}coerced23!==void 0&&(data49=coerced23,data47!==
void 0&&(data47.checkedOn=coerced23))}if(typeof data49=="string"&&!formats0(data49)){let err103={instancePath:instancePath+
"/editions/"+i3+"/accessibility/pdf/checkedOn",schemaPath:"common#/$defs/date/format",keyword:"format",params:{format:"d\
ate"},message:'must match format "date"',schema:"date",parentSchema:schema27,data:data49};vErrors===null?vErrors=[err103]:
vErrors.push(err103),errors++}}if(data47.languages!==void 0){let data50=data47.languages;if(Array.isArray(data50)){if(data50.
length<1){let err104={instancePath:instancePath+"/editions/"+i3+"/accessibility/pdf/languages",schemaPath:"#/properties/\
editions/items/properties/accessibility/properties/pdf/properties/languages/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.editions.items.properties.accessibility.
properties.pdf.properties.languages,data:data50};vErrors===null?vErrors=[err104]:vErrors.push(err104),errors++}let len4=data50.
length;for(let i5=0;i5<len4;i5++){let data51=data50[i5];if(typeof data51!="string"){let dataType24=typeof data51,coerced24;
if(coerced24===void 0)if(dataType24=="number"||dataType24=="boolean")coerced24=""+data51;else if(data51===null)coerced24=
"";else{let err105={instancePath:instancePath+"/editions/"+i3+"/accessibility/pdf/languages/"+i5,schemaPath:"common#/$de\
fs/language/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema4.type,parentSchema:schema4,
data:data51};vErrors===null?vErrors=[err105]:vErrors.push(err105),errors++}coerced24!==void 0&&(data51=coerced24,data50!==
void 0&&(data50[i5]=coerced24))}if(typeof data51=="string"&&!pattern3.test(data51)){let err106={instancePath:instancePath+
"/editions/"+i3+"/accessibility/pdf/languages/"+i5,schemaPath:"common#/$defs/language/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"},message:'must match pattern "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"',
schema:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$",parentSchema:schema4,data:data51};vErrors===null?vErrors=[err106]:vErrors.
push(err106),errors++}}let i6=data50.length,j1;if(i6>1){outer1:for(;i6--;)for(j1=i6;j1--;)if(func3(data50[i6],data50[j1])){
let err107={instancePath:instancePath+"/editions/"+i3+"/accessibility/pdf/languages",schemaPath:"#/properties/editions/i\
tems/properties/accessibility/properties/pdf/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i:i6,j:j1},
message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)",schema:!0,parentSchema:schema0.properties.
editions.items.properties.accessibility.properties.pdf.properties.languages,data:data50};vErrors===null?vErrors=[err107]:
vErrors.push(err107),errors++;break outer1}}}else{let err108={instancePath:instancePath+"/editions/"+i3+"/accessibility/\
pdf/languages",schemaPath:"#/properties/editions/items/properties/accessibility/properties/pdf/properties/languages/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:schema0.properties.editions.items.properties.accessibility.
properties.pdf.properties.languages.type,parentSchema:schema0.properties.editions.items.properties.accessibility.properties.
pdf.properties.languages,data:data50};vErrors===null?vErrors=[err108]:vErrors.push(err108),errors++}}}else{let err109={instancePath:instancePath+
"/editions/"+i3+"/accessibility/pdf",schemaPath:"#/properties/editions/items/properties/accessibility/properties/pdf/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:schema0.properties.editions.items.properties.accessibility.
properties.pdf.type,parentSchema:schema0.properties.editions.items.properties.accessibility.properties.pdf,data:data47};
vErrors===null?vErrors=[err109]:vErrors.push(err109),errors++}}if(data46.epub!==void 0){let data52=data46.epub;if(data52&&
typeof data52=="object"&&!Array.isArray(data52)){if(data52.checkedBy===void 0){let err110={instancePath:instancePath+"/e\
ditions/"+i3+"/accessibility/epub",schemaPath:"#/properties/editions/items/properties/accessibility/properties/epub/requ\
ired",keyword:"required",params:{missingProperty:"checkedBy"},message:"must have required property 'checkedBy'",schema:schema0.
properties.editions.items.properties.accessibility.properties.epub.required,parentSchema:schema0.properties.editions.items.
properties.accessibility.properties.epub,data:data52};vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}if(data52.
checkedOn===void 0){let err111={instancePath:instancePath+"/editions/"+i3+"/accessibility/epub",schemaPath:"#/properties\
/editions/items/properties/accessibility/properties/epub/required",keyword:"required",params:{missingProperty:"checkedOn"},
message:"must have required property 'checkedOn'",schema:schema0.properties.editions.items.properties.accessibility.properties.
epub.required,parentSchema:schema0.properties.editions.items.properties.accessibility.properties.epub,data:data52};vErrors===
null?vErrors=[err111]:vErrors.push(err111),errors++}if(data52.languages===void 0){let err112={instancePath:instancePath+
"/editions/"+i3+"/accessibility/epub",schemaPath:"#/properties/editions/items/properties/accessibility/properties/epub/r\
equired",keyword:"required",params:{missingProperty:"languages"},message:"must have required property 'languages'",schema:schema0.
properties.editions.items.properties.accessibility.properties.epub.required,parentSchema:schema0.properties.editions.items.
properties.accessibility.properties.epub,data:data52};vErrors===null?vErrors=[err112]:vErrors.push(err112),errors++}if(data52.
level===void 0){let err113={instancePath:instancePath+"/editions/"+i3+"/accessibility/epub",schemaPath:"#/properties/edi\
tions/items/properties/accessibility/properties/epub/required",keyword:"required",params:{missingProperty:"level"},message:"\
must have required property 'level'",schema:schema0.properties.editions.items.properties.accessibility.properties.epub.required,
parentSchema:schema0.properties.editions.items.properties.accessibility.properties.epub,data:data52};vErrors===null?vErrors=
[err113]:vErrors.push(err113),errors++}for(let key11 in data52)if(!(key11==="checkedBy"||key11==="checkedOn"||key11==="l\
anguages"||key11==="level"||key11==="report")){let err114={instancePath:instancePath+"/editions/"+i3+"/accessibility/epu\
b",schemaPath:"#/properties/editions/items/properties/accessibility/properties/epub/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key11},message:"must NOT have additional properties",schema:!1,parentSchema:schema0.
properties.editions.items.properties.accessibility.properties.epub,data:data52};vErrors===null?vErrors=[err114]:vErrors.
push(err114),errors++}if(data52.checkedBy!==void 0){let data53=data52.checkedBy;if(typeof data53!="string"){let dataType25=typeof data53,
coerced25;if(coerced25===void 0)if(dataType25=="number"||dataType25=="boolean")coerced25=""+data53;else if(data53===null)
coerced25="";else{let err115={instancePath:instancePath+"/editions/"+i3+"/accessibility/epub/checkedBy",schemaPath:"comm\
on#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,
data:data53};vErrors===null?vErrors=[err115]:vErrors.push(err115),errors++}coerced25!==void 0&&(data53=coerced25,data52!==
void 0&&(data52.checkedBy=coerced25))}if(typeof data53=="string"){if(func1(data53)>2e4){let err116={instancePath:instancePath+
"/editions/"+i3+"/accessibility/epub/checkedBy",schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},
message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,data:data53};vErrors===null?vErrors=[
err116]:vErrors.push(err116),errors++}if(func1(data53)<1){let err117={instancePath:instancePath+"/editions/"+i3+"/access\
ibility/epub/checkedBy",schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters",schema:1,parentSchema:schema8,data:data53};vErrors===null?vErrors=[err117]:vErrors.push(err117),
errors++}if(!pattern6.test(data53)){let err118={instancePath:instancePath+"/editions/"+i3+"/accessibility/epub/checkedBy",
schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\
\\S",parentSchema:schema8,data:data53};vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++}}}if(data52.checkedOn!==
void 0){let data54=data52.checkedOn;if(typeof data54!="string"){let dataType26=typeof data54,coerced26;if(coerced26===void 0)
if(dataType26=="number"||dataType26=="boolean")coerced26=""+data54;else if(data54===null)coerced26="";else{let err119={instancePath:instancePath+
"/editions/"+i3+"/accessibility/epub/checkedOn",schemaPath:"common#/$defs/date/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema27.type,parentSchema:schema27,data:data54};vErrors===null?vErrors=[err119]:vErrors.
push(err119),errors++}coerced26!==void 0&&(data54=coerced26,data52!==void 0&&(data52.checkedOn=coerced26))}if(typeof data54==
"string"&&!formats0(data54)){let err120={instancePath:instancePath+"/editions/"+i3+"/accessibility/epub/checkedOn",schemaPath:"\
common#/$defs/date/format",keyword:"format",params:{format:"date"},message:'must match format "date"',schema:"date",parentSchema:schema27,
data:data54};vErrors===null?vErrors=[err120]:vErrors.push(err120),errors++}}if(data52.languages!==void 0){let data55=data52.
languages;if(Array.isArray(data55)){if(data55.length<1){let err121={instancePath:instancePath+"/editions/"+i3+"/accessib\
ility/epub/languages",schemaPath:"#/properties/editions/items/properties/accessibility/properties/epub/properties/langua\
ges/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.
properties.editions.items.properties.accessibility.properties.epub.properties.languages,data:data55};vErrors===null?vErrors=
[err121]:vErrors.push(err121),errors++}let len5=data55.length;for(let i7=0;i7<len5;i7++){let data56=data55[i7];if(typeof data56!=
"string"){let dataType27=typeof data56,coerced27;if(coerced27===void 0)if(dataType27=="number"||dataType27=="boolean")coerced27=
""+data56;else if(data56===null)coerced27="";else{let err122={instancePath:instancePath+"/editions/"+i3+"/accessibility/\
epub/languages/"+i7,schemaPath:"common#/$defs/language/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:schema4.type,parentSchema:schema4,data:data56};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}
coerced27!==void 0&&(data56=coerced27,data55!==void 0&&(data55[i7]=coerced27))}if(typeof data56=="string"&&!pattern3.test(
data56)){let err123={instancePath:instancePath+"/editions/"+i3+"/accessibility/epub/languages/"+i7,schemaPath:"common#/$\
defs/language/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"},message:'must match p\
attern "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"',schema:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$",parentSchema:schema4,data:data56};
vErrors===null?vErrors=[err123]:vErrors.push(err123),errors++}}let i8=data55.length,j2;if(i8>1){outer2:for(;i8--;)for(j2=
i8;j2--;)if(func3(data55[i8],data55[j2])){let err124={instancePath:instancePath+"/editions/"+i3+"/accessibility/epub/lan\
guages",schemaPath:"#/properties/editions/items/properties/accessibility/properties/epub/properties/languages/uniqueItem\
s",keyword:"uniqueItems",params:{i:i8,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i8+" are ident\
ical)",schema:!0,parentSchema:schema0.properties.editions.items.properties.accessibility.properties.epub.properties.languages,
data:data55};vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++;break outer2}}}else{let err125={instancePath:instancePath+
"/editions/"+i3+"/accessibility/epub/languages",schemaPath:"#/properties/editions/items/properties/accessibility/propert\
ies/epub/properties/languages/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema0.properties.
editions.items.properties.accessibility.properties.epub.properties.languages.type,parentSchema:schema0.properties.editions.
items.properties.accessibility.properties.epub.properties.languages,data:data55};vErrors===null?vErrors=[err125]:vErrors.
push(err125),errors++}}if(data52.level!==void 0){let data57=data52.level;if(typeof data57!="string"){let dataType28=typeof data57,
coerced28;if(coerced28===void 0)if(dataType28=="number"||dataType28=="boolean")coerced28=""+data57;else if(data57===null)
coerced28="";else{let err126={instancePath:instancePath+"/editions/"+i3+"/accessibility/epub/level",schemaPath:"#/proper\
ties/editions/items/properties/accessibility/properties/epub/properties/level/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema0.properties.editions.items.properties.accessibility.properties.epub.properties.level.
type,parentSchema:schema0.properties.editions.items.properties.accessibility.properties.epub.properties.level,data:data57};
vErrors===null?vErrors=[err126]:vErrors.push(err126),errors++}coerced28!==void 0&&(data57=coerced28,data52!==void 0&&(data52.
level=coerced28))}if(typeof data57=="string"&&!pattern34.test(data57)){let err127={instancePath:instancePath+"/editions/"+
i3+"/accessibility/epub/level",schemaPath:"#/properties/editions/items/properties/accessibility/properties/epub/properti\
es/level/pattern",keyword:"pattern",params:{pattern:"^WCAG 2\\.[012] Level A{1,3}$"},message:'must match pattern "^WCAG \
2\\.[012] Level A{1,3}$"',schema:"^WCAG 2\\.[012] Level A{1,3}$",parentSchema:schema0.properties.editions.items.properties.
accessibility.properties.epub.properties.level,data:data57};vErrors===null?vErrors=[err127]:vErrors.push(err127),errors++}}
if(data52.report!==void 0){let data58=data52.report;if(typeof data58!="string"){let dataType29=typeof data58,coerced29;if(coerced29===
void 0)if(dataType29=="number"||dataType29=="boolean")coerced29=""+data58;else if(data58===null)coerced29="";else{let err128={
instancePath:instancePath+"/editions/"+i3+"/accessibility/epub/report",schemaPath:"common#/$defs/url/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema3.type,parentSchema:schema3,data:data58};vErrors===null?vErrors=
[err128]:vErrors.push(err128),errors++}coerced29!==void 0&&(data58=coerced29,data52!==void 0&&(data52.report=coerced29))}
if(typeof data58=="string"){if(func1(data58)>2e3){let err129={instancePath:instancePath+"/editions/"+i3+"/accessibility/\
epub/report",schemaPath:"common#/$defs/url/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more\
 than 2000 characters",schema:2e3,parentSchema:schema3,data:data58};vErrors===null?vErrors=[err129]:vErrors.push(err129),
errors++}if(!pattern1.test(data58)){let err130={instancePath:instancePath+"/editions/"+i3+"/accessibility/epub/report",schemaPath:"\
common#/$defs/url/pattern",keyword:"pattern",params:{pattern:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$'},message:'\
must match pattern "^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$"',schema:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<\
>\\\\^`{|}]*$',parentSchema:schema3,data:data58};vErrors===null?vErrors=[err130]:vErrors.push(err130),errors++}}}}else{let err131={
instancePath:instancePath+"/editions/"+i3+"/accessibility/epub",schemaPath:"#/properties/editions/items/properties/acces\
sibility/properties/epub/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema0.properties.
editions.items.properties.accessibility.properties.epub.type,parentSchema:schema0.properties.editions.items.properties.accessibility.
properties.epub,data:data52};vErrors===null?vErrors=[err131]:vErrors.push(err131),errors++}}}else{let err132={instancePath:instancePath+
"/editions/"+i3+"/accessibility",schemaPath:"#/properties/editions/items/properties/accessibility/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema0.properties.editions.items.properties.accessibility.type,parentSchema:schema0.
properties.editions.items.properties.accessibility,data:data46};vErrors===null?vErrors=[err132]:vErrors.push(err132),errors++}}}else{
let err133={instancePath:instancePath+"/editions/"+i3,schemaPath:"#/properties/editions/items/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema0.properties.editions.items.type,parentSchema:schema0.properties.editions.
items,data:data33};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}}}else{let err134={instancePath:instancePath+
"/editions",schemaPath:"#/properties/editions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema0.
properties.editions.type,parentSchema:schema0.properties.editions,data:data32};vErrors===null?vErrors=[err134]:vErrors.push(
err134),errors++}}}else{let err135={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:schema0.type,parentSchema:schema0,data};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}
return validate0.errors=vErrors,errors===0}validate0.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var people=validate16,
schema36={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"people",title:"PeopleFile",description:"people.yml\
: people who are named; only publishable data. Who has one name has it in `given`.",type:"array",items:{title:"PersonEnt\
ry",type:"object",additionalProperties:!1,required:["id","given"],properties:{id:{$ref:"common#/$defs/id"},given:{$ref:"\
common#/$defs/text"},family:{$ref:"common#/$defs/text"},sort:{$ref:"common#/$defs/text"},names:{$ref:"common#/$defs/loca\
lized"},orcid:{type:"string",pattern:"^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$"}}}},pattern41=new RegExp("^[0-9]{4}-[\
0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$","u");function validate17(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate17.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.
keys(data).length<1){let err0={instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"\
must NOT have fewer than 1 properties",schema:1,parentSchema:schema7,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}for(let key0 in data){let data0=data[key0];if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{let err1={instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema8.type,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data[key0]=coerced0))}if(typeof data0=="string"){if(func1(
data0)>2e4){let err2={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$def\
s/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,
data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(func1(data0)<1){let err3={instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}if(!pattern6.test(data0)){let err4={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern\
 "\\S"',schema:"\\S",parentSchema:schema8,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema7.
type,parentSchema:schema7,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate17.errors=vErrors,
errors===0}validate17.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate16(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate16.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.
length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.id===
void 0){let err0={instancePath:instancePath+"/"+i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:schema36.items.required,parentSchema:schema36.items,data:data0};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data0.given===void 0){let err1={instancePath:instancePath+"/"+i0,schemaPath:"\
#/items/required",keyword:"required",params:{missingProperty:"given"},message:"must have required property 'given'",schema:schema36.
items.required,parentSchema:schema36.items,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data0)
if(!(key0==="id"||key0==="given"||key0==="family"||key0==="sort"||key0==="names"||key0==="orcid")){let err2={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema36.items,data:data0};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data0.id!==void 0){let data1=data0.id;if(typeof data1!="string"){let dataType0=typeof data1,coerced0;
if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data1;else if(data1===null)coerced0="";else{
let err3={instancePath:instancePath+"/"+i0+"/id",schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema2.type,parentSchema:schema2,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}coerced0!==void 0&&(data1=coerced0,data0!==void 0&&(data0.id=coerced0))}if(typeof data1=="string"){if(func1(
data1)>80){let err4={instancePath:instancePath+"/"+i0+"/id",schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",
params:{limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema2,data:data1};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}if(!pattern0.test(data1)){let err5={instancePath:instancePath+"/"+i0+"/id",schemaPath:"\
common#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a\
-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data1};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}}if(data0.given!==void 0){let data2=data0.given;if(typeof data2!="string"){let dataType1=typeof data2,
coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data2;else if(data2===null)coerced1=
"";else{let err6={instancePath:instancePath+"/"+i0+"/given",schemaPath:"common#/$defs/text/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data2};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}coerced1!==void 0&&(data2=coerced1,data0!==void 0&&(data0.given=coerced1))}if(typeof data2==
"string"){if(func1(data2)>2e4){let err7={instancePath:instancePath+"/"+i0+"/given",schemaPath:"common#/$defs/text/maxLen\
gth",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,
data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(func1(data2)<1){let err8={instancePath:instancePath+
"/"+i0+"/given",schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters",schema:1,parentSchema:schema8,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
if(!pattern6.test(data2)){let err9={instancePath:instancePath+"/"+i0+"/given",schemaPath:"common#/$defs/text/pattern",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,data:data2};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}}if(data0.family!==void 0){let data3=data0.family;if(typeof data3!="str\
ing"){let dataType2=typeof data3,coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+
data3;else if(data3===null)coerced2="";else{let err10={instancePath:instancePath+"/"+i0+"/family",schemaPath:"common#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data3};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}coerced2!==void 0&&(data3=coerced2,data0!==void 0&&(data0.family=
coerced2))}if(typeof data3=="string"){if(func1(data3)>2e4){let err11={instancePath:instancePath+"/"+i0+"/family",schemaPath:"\
common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",
schema:2e4,parentSchema:schema8,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(func1(data3)<
1){let err12={instancePath:instancePath+"/"+i0+"/family",schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data3};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}if(!pattern6.test(data3)){let err13={instancePath:instancePath+"/"+i0+"/family",schemaPath:"\
common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,
data:data3};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}if(data0.sort!==void 0){let data4=data0.sort;if(typeof data4!=
"string"){let dataType3=typeof data4,coerced3;if(coerced3===void 0)if(dataType3=="number"||dataType3=="boolean")coerced3=
""+data4;else if(data4===null)coerced3="";else{let err14={instancePath:instancePath+"/"+i0+"/sort",schemaPath:"common#/$\
defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,
data:data4};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}coerced3!==void 0&&(data4=coerced3,data0!==void 0&&
(data0.sort=coerced3))}if(typeof data4=="string"){if(func1(data4)>2e4){let err15={instancePath:instancePath+"/"+i0+"/sor\
t",schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 200\
00 characters",schema:2e4,parentSchema:schema8,data:data4};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(func1(
data4)<1){let err16={instancePath:instancePath+"/"+i0+"/sort",schemaPath:"common#/$defs/text/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data4};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}if(!pattern6.test(data4)){let err17={instancePath:instancePath+"/"+i0+
"/sort",schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S\
"',schema:"\\S",parentSchema:schema8,data:data4};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}if(data0.
names!==void 0&&(validate17(data0.names,{instancePath:instancePath+"/"+i0+"/names",parentData:data0,parentDataProperty:"\
names",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate17.errors:vErrors.concat(validate17.errors),errors=vErrors.
length)),data0.orcid!==void 0){let data6=data0.orcid;if(typeof data6!="string"){let dataType4=typeof data6,coerced4;if(coerced4===
void 0)if(dataType4=="number"||dataType4=="boolean")coerced4=""+data6;else if(data6===null)coerced4="";else{let err18={instancePath:instancePath+
"/"+i0+"/orcid",schemaPath:"#/items/properties/orcid/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema36.items.properties.orcid.type,parentSchema:schema36.items.properties.orcid,data:data6};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}coerced4!==void 0&&(data6=coerced4,data0!==void 0&&(data0.orcid=coerced4))}if(typeof data6==
"string"&&!pattern41.test(data6)){let err19={instancePath:instancePath+"/"+i0+"/orcid",schemaPath:"#/items/properties/or\
cid/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$"},message:'must match patter\
n "^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$"',schema:"^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$",parentSchema:schema36.
items.properties.orcid,data:data6};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{let err20={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema36.items.type,
parentSchema:schema36.items,data:data0};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}}else{let err21={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema36.type,parentSchema:schema36,
data};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}return validate16.errors=vErrors,errors===0}validate16.
evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var partners=validate19,schema43={$schema:"https://json-schema.org/\
draft/2020-12/schema",$id:"partners",title:"PartnersFile",description:"partners.yml: the organisations of the network.",
type:"array",items:{title:"PartnerEntry",type:"object",additionalProperties:!1,required:["id","names","country","role"],
properties:{id:{$ref:"common#/$defs/id"},names:{$ref:"common#/$defs/localized"},country:{$ref:"common#/$defs/country"},role:{
enum:["lead","partner","associate"]},url:{$ref:"common#/$defs/url"},description:{$ref:"common#/$defs/localized"},logo:{$ref:"\
common#/$defs/logo"}}}},schema47={description:"ISO 3166-1 alpha-2.",type:"string",pattern:"^[A-Z]{2}$"},pattern44=new RegExp(
"^[A-Z]{2}$","u");function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length<1){
let err0={instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewe\
r than 1 properties",schema:1,parentSchema:schema7,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){
let data0=data[key0];if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="\
number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{let err1={instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema8.type,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data[key0]=coerced0))}if(typeof data0=="string"){if(func1(
data0)>2e4){let err2={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$def\
s/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,
data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(func1(data0)<1){let err3={instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}if(!pattern6.test(data0)){let err4={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern\
 "\\S"',schema:"\\S",parentSchema:schema8,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema7.
type,parentSchema:schema7,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate20.errors=vErrors,
errors===0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema49={title:"Logo",type:"object",additionalProperties:!1,
required:["file","licence"],properties:{file:{$ref:"common#/$defs/file"},licence:{$ref:"common#/$defs/licence"},credit:{
$ref:"common#/$defs/text"}}};function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate23.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.file===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},message:"must have required prop\
erty 'file'",schema:schema49.required,parentSchema:schema49,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.licence===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lic\
ence"},message:"must have required property 'licence'",schema:schema49.required,parentSchema:schema49,data};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="file"||key0==="licence"||key0==="credit")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema49,data};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.file!==void 0){let data0=data.file;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;
if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{
let err3={instancePath:instancePath+"/file",schemaPath:"common#/$defs/file/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema14.type,parentSchema:schema14,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.file=coerced0))}if(typeof data0=="string"){if(func1(data0)>
200){let err4={instancePath:instancePath+"/file",schemaPath:"common#/$defs/file/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters",schema:200,parentSchema:schema14,data:data0};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(!pattern16.test(data0)){let err5={instancePath:instancePath+"/file",schemaPath:"common#/$\
defs/file/pattern",keyword:"pattern",params:{pattern:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$'},message:'\
must match pattern "^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$"',schema:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|\
][^\\\\:*?"<>|]*$',parentSchema:schema14,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}if(data.
licence!==void 0){let data1=data.licence;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)
if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else{let err6={instancePath:instancePath+
"/licence",schemaPath:"common#/$defs/licence/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema10.
type,parentSchema:schema10,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}coerced1!==void 0&&(data1=
coerced1,data!==void 0&&(data.licence=coerced1))}if(typeof data1=="string"&&!pattern8.test(data1)){let err7={instancePath:instancePath+
"/licence",schemaPath:"common#/$defs/licence/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9.+-]+$"},message:'mu\
st match pattern "^[A-Za-z0-9.+-]+$"',schema:"^[A-Za-z0-9.+-]+$",parentSchema:schema10,data:data1};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}if(data.credit!==void 0){let data2=data.credit;if(typeof data2!="string"){let dataType2=typeof data2,
coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2=
"";else{let err8={instancePath:instancePath+"/credit",schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data2};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}coerced2!==void 0&&(data2=coerced2,data!==void 0&&(data.credit=coerced2))}if(typeof data2=="string"){
if(func1(data2)>2e4){let err9={instancePath:instancePath+"/credit",schemaPath:"common#/$defs/text/maxLength",keyword:"ma\
xLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,data:data2};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(func1(data2)<1){let err10={instancePath:instancePath+"/cred\
it",schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters",schema:1,parentSchema:schema8,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(!pattern6.
test(data2)){let err11={instancePath:instancePath+"/credit",schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{
pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,data:data2};vErrors===null?vErrors=[
err11]:vErrors.push(err11),errors++}}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};vErrors===null?vErrors=[err12]:vErrors.push(
err12),errors++}return validate23.errors=vErrors,errors===0}validate23.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate19(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate19.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){if(data0.id===void 0){let err0={instancePath:instancePath+"/"+i0,schemaPath:"\
#/items/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:schema43.
items.required,parentSchema:schema43.items,data:data0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data0.
names===void 0){let err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"\
names"},message:"must have required property 'names'",schema:schema43.items.required,parentSchema:schema43.items,data:data0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0.country===void 0){let err2={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"country"},message:"must have required p\
roperty 'country'",schema:schema43.items.required,parentSchema:schema43.items,data:data0};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data0.role===void 0){let err3={instancePath:instancePath+"/"+i0,schemaPath:"#/items/requi\
red",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:schema43.items.
required,parentSchema:schema43.items,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data0)
if(!(key0==="id"||key0==="names"||key0==="country"||key0==="role"||key0==="url"||key0==="description"||key0==="logo")){let err4={
instancePath:instancePath+"/"+i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema43.items,data:data0};vErrors===null?vErrors=[
err4]:vErrors.push(err4),errors++}if(data0.id!==void 0){let data1=data0.id;if(typeof data1!="string"){let dataType0=typeof data1,
coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data1;else if(data1===null)coerced0=
"";else{let err5={instancePath:instancePath+"/"+i0+"/id",schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:data1};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}coerced0!==void 0&&(data1=coerced0,data0!==void 0&&(data0.id=coerced0))}if(typeof data1=="string"){if(func1(
data1)>80){let err6={instancePath:instancePath+"/"+i0+"/id",schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",
params:{limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema2,data:data1};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}if(!pattern0.test(data1)){let err7={instancePath:instancePath+"/"+i0+"/id",schemaPath:"\
common#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a\
-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data1};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}}if(data0.names!==void 0&&(validate20(data0.names,{instancePath:instancePath+"/"+i0+"/names",
parentData:data0,parentDataProperty:"names",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate20.errors:vErrors.
concat(validate20.errors),errors=vErrors.length)),data0.country!==void 0){let data3=data0.country;if(typeof data3!="stri\
ng"){let dataType1=typeof data3,coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data3;else if(data3===
null)coerced1="";else{let err8={instancePath:instancePath+"/"+i0+"/country",schemaPath:"common#/$defs/country/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data3};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}coerced1!==void 0&&(data3=coerced1,data0!==void 0&&(data0.country=coerced1))}
if(typeof data3=="string"&&!pattern44.test(data3)){let err9={instancePath:instancePath+"/"+i0+"/country",schemaPath:"com\
mon#/$defs/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"',schema:"\
^[A-Z]{2}$",parentSchema:schema47,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data0.role!==
void 0){let data4=data0.role;if(!(data4==="lead"||data4==="partner"||data4==="associate")){let err10={instancePath:instancePath+
"/"+i0+"/role",schemaPath:"#/items/properties/role/enum",keyword:"enum",params:{allowedValues:schema43.items.properties.
role.enum},message:"must be equal to one of the allowed values",schema:schema43.items.properties.role.enum,parentSchema:schema43.
items.properties.role,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data0.url!==void 0){let data5=data0.
url;if(typeof data5!="string"){let dataType2=typeof data5,coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2==
"boolean")coerced2=""+data5;else if(data5===null)coerced2="";else{let err11={instancePath:instancePath+"/"+i0+"/url",schemaPath:"\
common#/$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema3.type,parentSchema:schema3,
data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}coerced2!==void 0&&(data5=coerced2,data0!==void 0&&
(data0.url=coerced2))}if(typeof data5=="string"){if(func1(data5)>2e3){let err12={instancePath:instancePath+"/"+i0+"/url",
schemaPath:"common#/$defs/url/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 ch\
aracters",schema:2e3,parentSchema:schema3,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(!pattern1.
test(data5)){let err13={instancePath:instancePath+"/"+i0+"/url",schemaPath:"common#/$defs/url/pattern",keyword:"pattern",
params:{pattern:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$'},message:'must match pattern "^https?://[^\\s/$.?\
#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$"',schema:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$',parentSchema:schema3,
data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}data0.description!==void 0&&(validate20(data0.
description,{instancePath:instancePath+"/"+i0+"/description",parentData:data0,parentDataProperty:"description",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate20.errors:vErrors.concat(validate20.errors),errors=vErrors.length)),data0.
logo!==void 0&&(validate23(data0.logo,{instancePath:instancePath+"/"+i0+"/logo",parentData:data0,parentDataProperty:"log\
o",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.
length))}else{let err14={instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:schema43.items.type,parentSchema:schema43.items,data:data0};vErrors===null?vErrors=[err14]:
vErrors.push(err14),errors++}}}else{let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:schema43.type,parentSchema:schema43,data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}
return validate19.errors=vErrors,errors===0}validate19.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var funders=validate25,
schema53={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"funders",title:"FundersFile",description:"funders.\
yml: who paid, and what must be said of it in every language.",type:"array",items:{title:"FunderEntry",type:"object",additionalProperties:!1,
required:["id","names","acknowledgement"],properties:{id:{$ref:"common#/$defs/id"},names:{$ref:"common#/$defs/localized"},
acknowledgement:{$ref:"common#/$defs/localized"},disclaimer:{$ref:"common#/$defs/localized"},url:{$ref:"common#/$defs/ur\
l"},emblem:{$ref:"common#/$defs/logo"}}}};function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate26.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.
keys(data).length<1){let err0={instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"\
must NOT have fewer than 1 properties",schema:1,parentSchema:schema7,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}for(let key0 in data){let data0=data[key0];if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{let err1={instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema8.type,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data[key0]=coerced0))}if(typeof data0=="string"){if(func1(
data0)>2e4){let err2={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$def\
s/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,
data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(func1(data0)<1){let err3={instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}if(!pattern6.test(data0)){let err4={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern\
 "\\S"',schema:"\\S",parentSchema:schema8,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema7.
type,parentSchema:schema7,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate26.errors=vErrors,
errors===0}validate26.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate30(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate30.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&
!Array.isArray(data)){if(data.file===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
file"},message:"must have required property 'file'",schema:schema49.required,parentSchema:schema49,data};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.licence===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"licence"},message:"must have required property 'licence'",schema:schema49.required,parentSchema:schema49,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="file"||key0==="licence"||
key0==="credit")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema49,data};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.file!==void 0){let data0=data.file;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;
if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{
let err3={instancePath:instancePath+"/file",schemaPath:"common#/$defs/file/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema14.type,parentSchema:schema14,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.file=coerced0))}if(typeof data0=="string"){if(func1(data0)>
200){let err4={instancePath:instancePath+"/file",schemaPath:"common#/$defs/file/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters",schema:200,parentSchema:schema14,data:data0};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(!pattern16.test(data0)){let err5={instancePath:instancePath+"/file",schemaPath:"common#/$\
defs/file/pattern",keyword:"pattern",params:{pattern:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$'},message:'\
must match pattern "^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$"',schema:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|\
][^\\\\:*?"<>|]*$',parentSchema:schema14,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}if(data.
licence!==void 0){let data1=data.licence;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)
if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else{let err6={instancePath:instancePath+
"/licence",schemaPath:"common#/$defs/licence/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema10.
type,parentSchema:schema10,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}coerced1!==void 0&&(data1=
coerced1,data!==void 0&&(data.licence=coerced1))}if(typeof data1=="string"&&!pattern8.test(data1)){let err7={instancePath:instancePath+
"/licence",schemaPath:"common#/$defs/licence/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9.+-]+$"},message:'mu\
st match pattern "^[A-Za-z0-9.+-]+$"',schema:"^[A-Za-z0-9.+-]+$",parentSchema:schema10,data:data1};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}if(data.credit!==void 0){let data2=data.credit;if(typeof data2!="string"){let dataType2=typeof data2,
coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2=
"";else{let err8={instancePath:instancePath+"/credit",schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data2};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}coerced2!==void 0&&(data2=coerced2,data!==void 0&&(data.credit=coerced2))}if(typeof data2=="string"){
if(func1(data2)>2e4){let err9={instancePath:instancePath+"/credit",schemaPath:"common#/$defs/text/maxLength",keyword:"ma\
xLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,data:data2};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(func1(data2)<1){let err10={instancePath:instancePath+"/cred\
it",schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters",schema:1,parentSchema:schema8,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(!pattern6.
test(data2)){let err11={instancePath:instancePath+"/credit",schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{
pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,data:data2};vErrors===null?vErrors=[
err11]:vErrors.push(err11),errors++}}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};vErrors===null?vErrors=[err12]:vErrors.push(
err12),errors++}return validate30.errors=vErrors,errors===0}validate30.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate25.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){if(data0.id===void 0){let err0={instancePath:instancePath+"/"+i0,schemaPath:"\
#/items/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:schema53.
items.required,parentSchema:schema53.items,data:data0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data0.
names===void 0){let err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"\
names"},message:"must have required property 'names'",schema:schema53.items.required,parentSchema:schema53.items,data:data0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0.acknowledgement===void 0){let err2={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"acknowledgement"},message:"must have re\
quired property 'acknowledgement'",schema:schema53.items.required,parentSchema:schema53.items,data:data0};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0)if(!(key0==="id"||key0==="names"||key0==="acknowledgeme\
nt"||key0==="disclaimer"||key0==="url"||key0==="emblem")){let err3={instancePath:instancePath+"/"+i0,schemaPath:"#/items\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional\
 properties",schema:!1,parentSchema:schema53.items,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data0.id!==void 0){let data1=data0.id;if(typeof data1!="string"){let dataType0=typeof data1,coerced0;if(coerced0===void 0)
if(dataType0=="number"||dataType0=="boolean")coerced0=""+data1;else if(data1===null)coerced0="";else{let err4={instancePath:instancePath+
"/"+i0+"/id",schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.
type,parentSchema:schema2,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}coerced0!==void 0&&(data1=
coerced0,data0!==void 0&&(data0.id=coerced0))}if(typeof data1=="string"){if(func1(data1)>80){let err5={instancePath:instancePath+
"/"+i0+"/id",schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more t\
han 80 characters",schema:80,parentSchema:schema2,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(!pattern0.test(data1)){let err6={instancePath:instancePath+"/"+i0+"/id",schemaPath:"common#/$defs/id/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a\
-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}if(data0.
names!==void 0&&(validate26(data0.names,{instancePath:instancePath+"/"+i0+"/names",parentData:data0,parentDataProperty:"\
names",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate26.errors:vErrors.concat(validate26.errors),errors=vErrors.
length)),data0.acknowledgement!==void 0&&(validate26(data0.acknowledgement,{instancePath:instancePath+"/"+i0+"/acknowled\
gement",parentData:data0,parentDataProperty:"acknowledgement",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate26.
errors:vErrors.concat(validate26.errors),errors=vErrors.length)),data0.disclaimer!==void 0&&(validate26(data0.disclaimer,
{instancePath:instancePath+"/"+i0+"/disclaimer",parentData:data0,parentDataProperty:"disclaimer",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate26.errors:vErrors.concat(validate26.errors),errors=vErrors.length)),data0.url!==void 0){
let data5=data0.url;if(typeof data5!="string"){let dataType1=typeof data5,coerced1;if(coerced1===void 0)if(dataType1=="n\
umber"||dataType1=="boolean")coerced1=""+data5;else if(data5===null)coerced1="";else{let err7={instancePath:instancePath+
"/"+i0+"/url",schemaPath:"common#/$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema3.
type,parentSchema:schema3,data:data5};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}coerced1!==void 0&&(data5=
coerced1,data0!==void 0&&(data0.url=coerced1))}if(typeof data5=="string"){if(func1(data5)>2e3){let err8={instancePath:instancePath+
"/"+i0+"/url",schemaPath:"common#/$defs/url/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have mor\
e than 2000 characters",schema:2e3,parentSchema:schema3,data:data5};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
if(!pattern1.test(data5)){let err9={instancePath:instancePath+"/"+i0+"/url",schemaPath:"common#/$defs/url/pattern",keyword:"\
pattern",params:{pattern:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$'},message:'must match pattern "^https?:/\
/[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$"',schema:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$',parentSchema:schema3,
data:data5};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}data0.emblem!==void 0&&(validate30(data0.emblem,
{instancePath:instancePath+"/"+i0+"/emblem",parentData:data0,parentDataProperty:"emblem",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length))}else{let err10={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema53.items.type,
parentSchema:schema53.items,data:data0};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema53.type,parentSchema:schema53,
data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate25.errors=vErrors,errors===0}validate25.
evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var programmes=validate32,schema62={$schema:"https://json-schema.or\
g/draft/2020-12/schema",$id:"programmes",title:"ProgrammesFile",description:"programmes.yml: the programmes under which \
the work was done.",type:"array",items:{title:"ProgrammeEntry",type:"object",additionalProperties:!1,required:["id","nam\
es"],properties:{id:{$ref:"common#/$defs/id"},names:{$ref:"common#/$defs/localized"},description:{$ref:"common#/$defs/lo\
calized"},url:{$ref:"common#/$defs/url"},funders:{$ref:"common#/$defs/ids"}}}};function validate33(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate33.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(Object.keys(data).length<1){let err0={instancePath,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema7,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){let data0=data[key0];if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0=
"";else{let err1={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/te\
xt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data[key0]=
coerced0))}if(typeof data0=="string"){if(func1(data0)>2e4){let err2={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT h\
ave more than 20000 characters",schema:2e4,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(func1(data0)<1){let err3={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:schema8,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(!pattern6.test(data0)){let err4={
instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/pattern",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,data:data0};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate33.errors=vErrors,errors===0}validate33.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate36.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(typeof data0!=
"string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=
""+data0;else if(data0===null)coerced0="";else{let err0={instancePath:instancePath+"/"+i0,schemaPath:"common#/$defs/id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:data0};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data[i0]=coerced0))}
if(typeof data0=="string"){if(func1(data0)>80){let err1={instancePath:instancePath+"/"+i0,schemaPath:"common#/$defs/id/m\
axLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema2,
data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(!pattern0.test(data0)){let err2={instancePath:instancePath+
"/"+i0,schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must\
 match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data0};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}}let i1=data.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func3(
data[i1],data[j0])){let err3={instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"\
must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema23,data};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++;break outer0}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:schema23.type,parentSchema:schema23,data};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}return validate36.errors=vErrors,errors===0}validate36.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate32.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];
if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.id===void 0){let err0={instancePath:instancePath+"/"+i0,
schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",
schema:schema62.items.required,parentSchema:schema62.items,data:data0};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data0.names===void 0){let err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/required",keyword:"requ\
ired",params:{missingProperty:"names"},message:"must have required property 'names'",schema:schema62.items.required,parentSchema:schema62.
items,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data0)if(!(key0==="id"||key0===
"names"||key0==="description"||key0==="url"||key0==="funders")){let err2={instancePath:instancePath+"/"+i0,schemaPath:"#\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema62.items,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data0.id!==void 0){let data1=data0.id;if(typeof data1!="string"){let dataType0=typeof data1,coerced0;if(coerced0===void 0)
if(dataType0=="number"||dataType0=="boolean")coerced0=""+data1;else if(data1===null)coerced0="";else{let err3={instancePath:instancePath+
"/"+i0+"/id",schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.
type,parentSchema:schema2,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}coerced0!==void 0&&(data1=
coerced0,data0!==void 0&&(data0.id=coerced0))}if(typeof data1=="string"){if(func1(data1)>80){let err4={instancePath:instancePath+
"/"+i0+"/id",schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more t\
han 80 characters",schema:80,parentSchema:schema2,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(!pattern0.test(data1)){let err5={instancePath:instancePath+"/"+i0+"/id",schemaPath:"common#/$defs/id/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a\
-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}if(data0.
names!==void 0&&(validate33(data0.names,{instancePath:instancePath+"/"+i0+"/names",parentData:data0,parentDataProperty:"\
names",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.errors),errors=vErrors.
length)),data0.description!==void 0&&(validate33(data0.description,{instancePath:instancePath+"/"+i0+"/description",parentData:data0,
parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.
errors),errors=vErrors.length)),data0.url!==void 0){let data4=data0.url;if(typeof data4!="string"){let dataType1=typeof data4,
coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data4;else if(data4===null)coerced1=
"";else{let err6={instancePath:instancePath+"/"+i0+"/url",schemaPath:"common#/$defs/url/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema3.type,parentSchema:schema3,data:data4};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}coerced1!==void 0&&(data4=coerced1,data0!==void 0&&(data0.url=coerced1))}if(typeof data4=="string"){
if(func1(data4)>2e3){let err7={instancePath:instancePath+"/"+i0+"/url",schemaPath:"common#/$defs/url/maxLength",keyword:"\
maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,parentSchema:schema3,data:data4};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(!pattern1.test(data4)){let err8={instancePath:instancePath+
"/"+i0+"/url",schemaPath:"common#/$defs/url/pattern",keyword:"pattern",params:{pattern:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\
\\s"<>\\\\^`{|}]*$'},message:'must match pattern "^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$"',schema:'^https\
?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$',parentSchema:schema3,data:data4};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}}}data0.funders!==void 0&&(validate36(data0.funders,{instancePath:instancePath+"/"+i0+"/funders",parentData:data0,
parentDataProperty:"funders",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.
errors),errors=vErrors.length))}else{let err9={instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema62.items.type,parentSchema:schema62.items,data:data0};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:schema62.type,parentSchema:schema62,data};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}return validate32.errors=vErrors,errors===0}validate32.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
var topics=validate38,schema69={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"topics",title:"TopicsFile",description:"\
topics.yml: the controlled list of topics.",type:"array",items:{title:"TopicEntry",type:"object",additionalProperties:!1,
required:["id","names"],properties:{id:{$ref:"common#/$defs/id"},names:{$ref:"common#/$defs/localized"},description:{$ref:"\
common#/$defs/localized"}}}};function validate39(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate39.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length<1){
let err0={instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewe\
r than 1 properties",schema:1,parentSchema:schema7,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){
let data0=data[key0];if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="\
number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{let err1={instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema8.type,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data[key0]=coerced0))}if(typeof data0=="string"){if(func1(
data0)>2e4){let err2={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$def\
s/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,
data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(func1(data0)<1){let err3={instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}if(!pattern6.test(data0)){let err4={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern\
 "\\S"',schema:"\\S",parentSchema:schema8,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema7.
type,parentSchema:schema7,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate39.errors=vErrors,
errors===0}validate39.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate38(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate38.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.
length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.id===
void 0){let err0={instancePath:instancePath+"/"+i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:schema69.items.required,parentSchema:schema69.items,data:data0};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data0.names===void 0){let err1={instancePath:instancePath+"/"+i0,schemaPath:"\
#/items/required",keyword:"required",params:{missingProperty:"names"},message:"must have required property 'names'",schema:schema69.
items.required,parentSchema:schema69.items,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data0)
if(!(key0==="id"||key0==="names"||key0==="description")){let err2={instancePath:instancePath+"/"+i0,schemaPath:"#/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional \
properties",schema:!1,parentSchema:schema69.items,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data0.id!==void 0){let data1=data0.id;if(typeof data1!="string"){let dataType0=typeof data1,coerced0;if(coerced0===void 0)
if(dataType0=="number"||dataType0=="boolean")coerced0=""+data1;else if(data1===null)coerced0="";else{let err3={instancePath:instancePath+
"/"+i0+"/id",schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.
type,parentSchema:schema2,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}coerced0!==void 0&&(data1=
coerced0,data0!==void 0&&(data0.id=coerced0))}if(typeof data1=="string"){if(func1(data1)>80){let err4={instancePath:instancePath+
"/"+i0+"/id",schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more t\
han 80 characters",schema:80,parentSchema:schema2,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(!pattern0.test(data1)){let err5={instancePath:instancePath+"/"+i0+"/id",schemaPath:"common#/$defs/id/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a\
-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}data0.
names!==void 0&&(validate39(data0.names,{instancePath:instancePath+"/"+i0+"/names",parentData:data0,parentDataProperty:"\
names",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.
length)),data0.description!==void 0&&(validate39(data0.description,{instancePath:instancePath+"/"+i0+"/description",parentData:data0,
parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.
errors),errors=vErrors.length))}else{let err6={instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema69.items.type,parentSchema:schema69.items,data:data0};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:schema69.type,parentSchema:schema69,data};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}return validate38.errors=vErrors,errors===0}validate38.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
var categories=validate42,schema73={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"categories",title:"Categ\
oriesFile",description:"categories.yml: the controlled list of news categories.",type:"array",items:{title:"CategoryEntr\
y",type:"object",additionalProperties:!1,required:["id","names"],properties:{id:{$ref:"common#/$defs/id"},names:{$ref:"c\
ommon#/$defs/localized"},description:{$ref:"common#/$defs/localized"}}}};function validate43(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate43.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&
!Array.isArray(data)){if(Object.keys(data).length<1){let err0={instancePath,schemaPath:"#/minProperties",keyword:"minPro\
perties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema7,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){let data0=data[key0];if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0=
"";else{let err1={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/te\
xt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data[key0]=
coerced0))}if(typeof data0=="string"){if(func1(data0)>2e4){let err2={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT h\
ave more than 20000 characters",schema:2e4,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(func1(data0)<1){let err3={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:schema8,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(!pattern6.test(data0)){let err4={
instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/pattern",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,data:data0};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate43.errors=vErrors,errors===0}validate43.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate42.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){if(data0.id===void 0){let err0={instancePath:instancePath+"/"+i0,schemaPath:"\
#/items/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:schema73.
items.required,parentSchema:schema73.items,data:data0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data0.
names===void 0){let err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"\
names"},message:"must have required property 'names'",schema:schema73.items.required,parentSchema:schema73.items,data:data0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data0)if(!(key0==="id"||key0==="names"||key0===
"description")){let err2={instancePath:instancePath+"/"+i0,schemaPath:"#/items/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema73.
items,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.id!==void 0){let data1=data0.id;if(typeof data1!=
"string"){let dataType0=typeof data1,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=
""+data1;else if(data1===null)coerced0="";else{let err3={instancePath:instancePath+"/"+i0+"/id",schemaPath:"common#/$def\
s/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:data1};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}coerced0!==void 0&&(data1=coerced0,data0!==void 0&&(data0.id=coerced0))}
if(typeof data1=="string"){if(func1(data1)>80){let err4={instancePath:instancePath+"/"+i0+"/id",schemaPath:"common#/$def\
s/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema2,
data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!pattern0.test(data1)){let err5={instancePath:instancePath+
"/"+i0+"/id",schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'\
must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data1};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}}data0.names!==void 0&&(validate43(data0.names,{instancePath:instancePath+
"/"+i0+"/names",parentData:data0,parentDataProperty:"names",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate43.
errors:vErrors.concat(validate43.errors),errors=vErrors.length)),data0.description!==void 0&&(validate43(data0.description,
{instancePath:instancePath+"/"+i0+"/description",parentData:data0,parentDataProperty:"description",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate43.errors:vErrors.concat(validate43.errors),errors=vErrors.length))}else{let err6={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema73.items.type,
parentSchema:schema73.items,data:data0};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema73.type,parentSchema:schema73,
data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate42.errors=vErrors,errors===0}validate42.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};var study=validate46,schema77={$schema:"https://json-schema.org/draft/2020-12\
/schema",$id:"study",title:"StudyFile",description:"study.yml: the facts of one study, without words.",type:"object",additionalProperties:!1,
required:["kind","originalLanguage","status","published","countries","partners","topics","licence"],properties:{kind:{enum:[
"case-study","good-practice","event-format"]},originalLanguage:{$ref:"common#/$defs/language"},status:{enum:["current","\
withdrawn"]},published:{$ref:"common#/$defs/date"},updated:{$ref:"common#/$defs/date"},aliases:{$ref:"common#/$defs/ids"},
changes:{type:"array",items:{title:"ChangeEntry",type:"object",additionalProperties:!1,required:["date","id"],properties:{
date:{$ref:"common#/$defs/date"},id:{$ref:"common#/$defs/id"}}}},countries:{type:"array",items:{$ref:"common#/$defs/coun\
try"},uniqueItems:!0,minItems:1},online:{description:"Whether it took place online: no place, and so no word of `place`.",
type:"boolean"},partners:{$ref:"common#/$defs/ids"},programme:{$ref:"common#/$defs/id"},topics:{$ref:"common#/$defs/ids"},
audience:{description:"Codes of the audiences that are documented; their names are in the locales.",type:"array",items:{
enum:["children","young-people","adults","older-people","librarians","cso-professionals","educators","local-authorities",
"volunteers","migrants","people-with-disabilities","general-public"]},uniqueItems:!0},sdgs:{description:"Sustainable Dev\
elopment Goals, 1 to 17.",type:"array",items:{type:"integer",minimum:1,maximum:17},uniqueItems:!0},period:{title:"Period",
type:"object",additionalProperties:!1,required:["start"],properties:{start:{$ref:"common#/$defs/partialDate"},end:{$ref:"\
common#/$defs/partialDate"}}},indicators:{type:"array",items:{title:"IndicatorFacts",type:"object",additionalProperties:!1,
required:["id","value","unit"],properties:{id:{$ref:"common#/$defs/id"},value:{type:"number"},unit:{description:"A code \
whose name is in the locales.",enum:["people","organisations","countries","libraries","events","items","hours","percent",
"euro"]},date:{$ref:"common#/$defs/partialDate"},baseline:{type:"number"},target:{type:"number"},source:{$ref:"common#/$\
defs/text"}}}},effort:{title:"Effort",type:"object",additionalProperties:!1,properties:{budget:{enum:["none","under-1000",
"1000-10000","10000-50000","over-50000"]},staff:{type:"number"},months:{type:"number"}}},authors:{type:"array",items:{title:"\
AuthorEntry",type:"object",additionalProperties:!1,required:["person","roles"],properties:{person:{$ref:"common#/$defs/i\
d"},roles:{type:"array",items:{enum:["author","editor","photographer","illustrator"]},uniqueItems:!0,minItems:1}}}},licence:{
$ref:"common#/$defs/licence"},funders:{$ref:"common#/$defs/ids"},doi:{$ref:"common#/$defs/doi"},images:{type:"array",items:{
$ref:"common#/$defs/image"}},links:{type:"array",items:{title:"LinkFacts",type:"object",additionalProperties:!1,required:[
"id","url"],properties:{id:{$ref:"common#/$defs/id"},url:{$ref:"common#/$defs/url"}}}},documents:{type:"array",items:{title:"\
DocumentFacts",type:"object",additionalProperties:!1,required:["id","file"],properties:{id:{$ref:"common#/$defs/id"},file:{
$ref:"common#/$defs/file"}}}},undocumented:{description:"Sections that are expected but not documented; they are shown a\
s such.",type:"array",items:{enum:["context","steps","results","lessons","transfer","resources","voices","sources"]},uniqueItems:!0}}},
schema87={description:"A year, a month or a day: 2020, 2020-04 or 2020-04-14.",type:"string",format:"partial-date",pattern:"\
^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},pattern68=new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[1\
2][0-9]|3[01]))?)?$","u"),formats12=(init_formats(),__toCommonJS(formats_exports)).formats["partial-date"];function validate47(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate47.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.
isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0=
"";else{let err0={instancePath:instancePath+"/"+i0,schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:data0};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data[i0]=coerced0))}if(typeof data0=="string"){if(func1(
data0)>80){let err1={instancePath:instancePath+"/"+i0,schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{
limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema2,data:data0};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(!pattern0.test(data0)){let err2={instancePath:instancePath+"/"+i0,schemaPath:"comm\
on#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-\
9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data0};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}}let i1=data.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func3(data[i1],data[j0])){let err3={
instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items \
(items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema23,data};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++;break outer0}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:schema23.type,parentSchema:schema23,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}return validate47.errors=vErrors,errors===0}validate47.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var schema95={
title:"ImageFacts",type:"object",additionalProperties:!1,required:["id","file"],properties:{id:{$ref:"common#/$defs/id"},
file:{$ref:"common#/$defs/file"},credit:{$ref:"common#/$defs/text"},licence:{$ref:"common#/$defs/licence"},showsPeople:{
description:"True when a person can be recognised: consent is then needed.",type:"boolean"},consent:{$ref:"common#/$defs\
/consent"}}},schema100={title:"Consent",type:"object",additionalProperties:!1,required:["date","scope","reference"],properties:{
date:{$ref:"common#/$defs/date"},scope:{$ref:"common#/$defs/text"},withdrawn:{$ref:"common#/$defs/date"},reference:{description:"\
An opaque reference to the paper kept by the partner; no personal data.",$ref:"common#/$defs/text"}}};function validate53(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&
typeof data=="object"&&!Array.isArray(data)){if(data.date===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"date"},message:"must have required property 'date'",schema:schema100.required,parentSchema:schema100,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.scope===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scope"},message:"must have required property 'scope'",schema:schema100.
required,parentSchema:schema100,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.reference===void 0){
let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reference"},message:"must hav\
e required property 'reference'",schema:schema100.required,parentSchema:schema100,data};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}for(let key0 in data)if(!(key0==="date"||key0==="scope"||key0==="withdrawn"||key0==="reference")){let err3={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema100,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.date!==void 0){let data0=data.date;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{let err4={instancePath:instancePath+
"/date",schemaPath:"common#/$defs/date/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema27.
type,parentSchema:schema27,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data.date=coerced0))}if(typeof data0=="string"&&!formats0(data0)){let err5={instancePath:instancePath+
"/date",schemaPath:"common#/$defs/date/format",keyword:"format",params:{format:"date"},message:'must match format "date"',
schema:"date",parentSchema:schema27,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.scope!==
void 0){let data1=data.scope;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1==
"number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else{let err6={instancePath:instancePath+
"/scope",schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.
type,parentSchema:schema8,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}coerced1!==void 0&&(data1=
coerced1,data!==void 0&&(data.scope=coerced1))}if(typeof data1=="string"){if(func1(data1)>2e4){let err7={instancePath:instancePath+
"/scope",schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more th\
an 20000 characters",schema:2e4,parentSchema:schema8,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(func1(data1)<1){let err8={instancePath:instancePath+"/scope",schemaPath:"common#/$defs/text/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data1};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}if(!pattern6.test(data1)){let err9={instancePath:instancePath+"/scope",schemaPath:"\
common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,
data:data1};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}if(data.withdrawn!==void 0){let data2=data.withdrawn;
if(typeof data2!="string"){let dataType2=typeof data2,coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2=="\
boolean")coerced2=""+data2;else if(data2===null)coerced2="";else{let err10={instancePath:instancePath+"/withdrawn",schemaPath:"\
common#/$defs/date/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema27.type,parentSchema:schema27,
data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}coerced2!==void 0&&(data2=coerced2,data!==void 0&&
(data.withdrawn=coerced2))}if(typeof data2=="string"&&!formats0(data2)){let err11={instancePath:instancePath+"/withdrawn",
schemaPath:"common#/$defs/date/format",keyword:"format",params:{format:"date"},message:'must match format "date"',schema:"\
date",parentSchema:schema27,data:data2};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.reference!==
void 0){let data3=data.reference;if(typeof data3!="string"){let dataType3=typeof data3,coerced3;if(coerced3===void 0)if(dataType3==
"number"||dataType3=="boolean")coerced3=""+data3;else if(data3===null)coerced3="";else{let err12={instancePath:instancePath+
"/reference",schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.
type,parentSchema:schema8,data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}coerced3!==void 0&&(data3=
coerced3,data!==void 0&&(data.reference=coerced3))}if(typeof data3=="string"){if(func1(data3)>2e4){let err13={instancePath:instancePath+
"/reference",schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have mor\
e than 20000 characters",schema:2e4,parentSchema:schema8,data:data3};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}if(func1(data3)<1){let err14={instancePath:instancePath+"/reference",schemaPath:"common#/$defs/text/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data3};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(!pattern6.test(data3)){let err15={instancePath:instancePath+
"/reference",schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match patter\
n "\\S"',schema:"\\S",parentSchema:schema8,data:data3};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}}else{
let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema100.
type,parentSchema:schema100,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate53.errors=vErrors,
errors===0}validate53.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate52(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&
!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:schema95.required,parentSchema:schema95,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.file===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"file"},message:"must have required property 'file'",schema:schema95.required,parentSchema:schema95,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="id"||key0==="file"||key0===
"credit"||key0==="licence"||key0==="showsPeople"||key0==="consent")){let err2={instancePath,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema95,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0){let data0=data.
id;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0==
"boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{let err3={instancePath:instancePath+"/id",schemaPath:"\
common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,
data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&
(data.id=coerced0))}if(typeof data0=="string"){if(func1(data0)>80){let err4={instancePath:instancePath+"/id",schemaPath:"\
common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,
parentSchema:schema2,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!pattern0.test(data0)){let err5={
instancePath:instancePath+"/id",schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-\
z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}if(data.file!==void 0){let data1=data.file;if(typeof data1!=
"string"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=
""+data1;else if(data1===null)coerced1="";else{let err6={instancePath:instancePath+"/file",schemaPath:"common#/$defs/fil\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.file=coerced1))}
if(typeof data1=="string"){if(func1(data1)>200){let err7={instancePath:instancePath+"/file",schemaPath:"common#/$defs/fi\
le/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema14,
data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(!pattern16.test(data1)){let err8={instancePath:instancePath+
"/file",schemaPath:"common#/$defs/file/pattern",keyword:"pattern",params:{pattern:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\
\\\\:*?"<>|]*$'},message:'must match pattern "^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$"',schema:'^(?!.*(^\
|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$',parentSchema:schema14,data:data1};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}}}if(data.credit!==void 0){let data2=data.credit;if(typeof data2!="string"){let dataType2=typeof data2,
coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2=
"";else{let err9={instancePath:instancePath+"/credit",schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data2};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}coerced2!==void 0&&(data2=coerced2,data!==void 0&&(data.credit=coerced2))}if(typeof data2=="string"){
if(func1(data2)>2e4){let err10={instancePath:instancePath+"/credit",schemaPath:"common#/$defs/text/maxLength",keyword:"m\
axLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,data:data2};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(func1(data2)<1){let err11={instancePath:instancePath+"/cr\
edit",schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:schema8,data:data2};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(!pattern6.
test(data2)){let err12={instancePath:instancePath+"/credit",schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{
pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,data:data2};vErrors===null?vErrors=[
err12]:vErrors.push(err12),errors++}}}if(data.licence!==void 0){let data3=data.licence;if(typeof data3!="string"){let dataType3=typeof data3,
coerced3;if(coerced3===void 0)if(dataType3=="number"||dataType3=="boolean")coerced3=""+data3;else if(data3===null)coerced3=
"";else{let err13={instancePath:instancePath+"/licence",schemaPath:"common#/$defs/licence/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema10.type,parentSchema:schema10,data:data3};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}coerced3!==void 0&&(data3=coerced3,data!==void 0&&(data.licence=coerced3))}if(typeof data3==
"string"&&!pattern8.test(data3)){let err14={instancePath:instancePath+"/licence",schemaPath:"common#/$defs/licence/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z0-9.+-]+$"},message:'must match pattern "^[A-Za-z0-9.+-]+$"',schema:"^[A-\
Za-z0-9.+-]+$",parentSchema:schema10,data:data3};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.showsPeople!==
void 0){let data4=data.showsPeople;if(typeof data4!="boolean"){let coerced4;if(coerced4===void 0)if(data4==="false"||data4===
0||data4===null)coerced4=!1;else if(data4==="true"||data4===1)coerced4=!0;else{let err15={instancePath:instancePath+"/sh\
owsPeople",schemaPath:"#/properties/showsPeople/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema95.
properties.showsPeople.type,parentSchema:schema95.properties.showsPeople,data:data4};vErrors===null?vErrors=[err15]:vErrors.
push(err15),errors++}coerced4!==void 0&&(data4=coerced4,data!==void 0&&(data.showsPeople=coerced4))}}data.consent!==void 0&&
(validate53(data.consent,{instancePath:instancePath+"/consent",parentData:data,parentDataProperty:"consent",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length))}else{let err16={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema95.type,parentSchema:schema95,
data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate52.errors=vErrors,errors===0}validate52.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate46(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate46.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(
data)){if(data.kind===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'",schema:schema77.required,parentSchema:schema77,data};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.originalLanguage===void 0){let err1={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"originalLanguage"},message:"must have required property 'originalLangua\
ge'",schema:schema77.required,parentSchema:schema77,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
status===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"\
must have required property 'status'",schema:schema77.required,parentSchema:schema77,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.published===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"published"},message:"must have required property 'published'",schema:schema77.required,parentSchema:schema77,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.countries===void 0){let err4={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"countries"},message:"must have required property 'countries'",schema:schema77.
required,parentSchema:schema77,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.partners===void 0){
let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"partners"},message:"must have\
 required property 'partners'",schema:schema77.required,parentSchema:schema77,data};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(data.topics===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
topics"},message:"must have required property 'topics'",schema:schema77.required,parentSchema:schema77,data};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}if(data.licence===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"licence"},message:"must have required property 'licence'",schema:schema77.required,parentSchema:schema77,
data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key0 in data)if(!func0.call(schema77.properties,
key0)){let err8={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema77,data};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}if(data.kind!==void 0){let data0=data.kind;if(!(data0==="case-study"||data0==="good-practice"||data0===
"event-format")){let err9={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{
allowedValues:schema77.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema77.properties.
kind.enum,parentSchema:schema77.properties.kind,data:data0};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.
originalLanguage!==void 0){let data1=data.originalLanguage;if(typeof data1!="string"){let dataType0=typeof data1,coerced0;
if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data1;else if(data1===null)coerced0="";else{
let err10={instancePath:instancePath+"/originalLanguage",schemaPath:"common#/$defs/language/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema4.type,parentSchema:schema4,data:data1};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}coerced0!==void 0&&(data1=coerced0,data!==void 0&&(data.originalLanguage=coerced0))}if(typeof data1==
"string"&&!pattern3.test(data1)){let err11={instancePath:instancePath+"/originalLanguage",schemaPath:"common#/$defs/lang\
uage/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"},message:'must match pattern "^\
[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"',schema:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$",parentSchema:schema4,data:data1};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.status!==void 0){let data2=data.status;if(!(data2===
"current"||data2==="withdrawn")){let err12={instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:schema77.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema77.
properties.status.enum,parentSchema:schema77.properties.status,data:data2};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}if(data.published!==void 0){let data3=data.published;if(typeof data3!="string"){let dataType1=typeof data3,coerced1;
if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data3;else if(data3===null)coerced1="";else{
let err13={instancePath:instancePath+"/published",schemaPath:"common#/$defs/date/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data3};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}coerced1!==void 0&&(data3=coerced1,data!==void 0&&(data.published=coerced1))}if(typeof data3=="stri\
ng"&&!formats0(data3)){let err14={instancePath:instancePath+"/published",schemaPath:"common#/$defs/date/format",keyword:"\
format",params:{format:"date"},message:'must match format "date"',schema:"date",parentSchema:schema27,data:data3};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.updated!==void 0){let data4=data.updated;if(typeof data4!="st\
ring"){let dataType2=typeof data4,coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+
data4;else if(data4===null)coerced2="";else{let err15={instancePath:instancePath+"/updated",schemaPath:"common#/$defs/da\
te/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data4};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}coerced2!==void 0&&(data4=coerced2,data!==void 0&&(data.updated=
coerced2))}if(typeof data4=="string"&&!formats0(data4)){let err16={instancePath:instancePath+"/updated",schemaPath:"comm\
on#/$defs/date/format",keyword:"format",params:{format:"date"},message:'must match format "date"',schema:"date",parentSchema:schema27,
data:data4};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.aliases!==void 0&&(validate47(data.aliases,
{instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate47.errors:vErrors.concat(validate47.errors),errors=vErrors.length)),data.changes!==void 0){let data6=data.changes;
if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0];if(data7&&typeof data7=="o\
bject"&&!Array.isArray(data7)){if(data7.date===void 0){let err17={instancePath:instancePath+"/changes/"+i0,schemaPath:"#\
/properties/changes/items/required",keyword:"required",params:{missingProperty:"date"},message:"must have required prope\
rty 'date'",schema:schema77.properties.changes.items.required,parentSchema:schema77.properties.changes.items,data:data7};
vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data7.id===void 0){let err18={instancePath:instancePath+"\
/changes/"+i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'",schema:schema77.properties.changes.items.required,parentSchema:schema77.properties.changes.
items,data:data7};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}for(let key1 in data7)if(!(key1==="date"||
key1==="id")){let err19={instancePath:instancePath+"/changes/"+i0,schemaPath:"#/properties/changes/items/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,
parentSchema:schema77.properties.changes.items,data:data7};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(data7.
date!==void 0){let data8=data7.date;if(typeof data8!="string"){let dataType3=typeof data8,coerced3;if(coerced3===void 0)
if(dataType3=="number"||dataType3=="boolean")coerced3=""+data8;else if(data8===null)coerced3="";else{let err20={instancePath:instancePath+
"/changes/"+i0+"/date",schemaPath:"common#/$defs/date/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:schema27.type,parentSchema:schema27,data:data8};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}coerced3!==
void 0&&(data8=coerced3,data7!==void 0&&(data7.date=coerced3))}if(typeof data8=="string"&&!formats0(data8)){let err21={instancePath:instancePath+
"/changes/"+i0+"/date",schemaPath:"common#/$defs/date/format",keyword:"format",params:{format:"date"},message:'must matc\
h format "date"',schema:"date",parentSchema:schema27,data:data8};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}
if(data7.id!==void 0){let data9=data7.id;if(typeof data9!="string"){let dataType4=typeof data9,coerced4;if(coerced4===void 0)
if(dataType4=="number"||dataType4=="boolean")coerced4=""+data9;else if(data9===null)coerced4="";else{let err22={instancePath:instancePath+
"/changes/"+i0+"/id",schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.
type,parentSchema:schema2,data:data9};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}coerced4!==void 0&&(data9=
coerced4,data7!==void 0&&(data7.id=coerced4))}if(typeof data9=="string"){if(func1(data9)>80){let err23={instancePath:instancePath+
"/changes/"+i0+"/id",schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT hav\
e more than 80 characters",schema:80,parentSchema:schema2,data:data9};vErrors===null?vErrors=[err23]:vErrors.push(err23),
errors++}if(!pattern0.test(data9)){let err24={instancePath:instancePath+"/changes/"+i0+"/id",schemaPath:"common#/$defs/i\
d/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-\
9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data9};vErrors===null?vErrors=[err24]:vErrors.push(
err24),errors++}}}}else{let err25={instancePath:instancePath+"/changes/"+i0,schemaPath:"#/properties/changes/items/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:schema77.properties.changes.items.type,parentSchema:schema77.
properties.changes.items,data:data7};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}}else{let err26={instancePath:instancePath+
"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema77.
properties.changes.type,parentSchema:schema77.properties.changes,data:data6};vErrors===null?vErrors=[err26]:vErrors.push(
err26),errors++}}if(data.countries!==void 0){let data10=data.countries;if(Array.isArray(data10)){if(data10.length<1){let err27={
instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema77.properties.countries,data:data10};vErrors===null?
vErrors=[err27]:vErrors.push(err27),errors++}let len1=data10.length;for(let i1=0;i1<len1;i1++){let data11=data10[i1];if(typeof data11!=
"string"){let dataType5=typeof data11,coerced5;if(coerced5===void 0)if(dataType5=="number"||dataType5=="boolean")coerced5=
""+data11;else if(data11===null)coerced5="";else{let err28={instancePath:instancePath+"/countries/"+i1,schemaPath:"commo\
n#/$defs/country/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema47.type,parentSchema:schema47,
data:data11};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}coerced5!==void 0&&(data11=coerced5,data10!==void 0&&
(data10[i1]=coerced5))}if(typeof data11=="string"&&!pattern44.test(data11)){let err29={instancePath:instancePath+"/count\
ries/"+i1,schemaPath:"common#/$defs/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match\
 pattern "^[A-Z]{2}$"',schema:"^[A-Z]{2}$",parentSchema:schema47,data:data11};vErrors===null?vErrors=[err29]:vErrors.push(
err29),errors++}}let i2=data10.length,j0;if(i2>1){outer0:for(;i2--;)for(j0=i2;j0--;)if(func3(data10[i2],data10[j0])){let err30={
instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/uniqueItems",keyword:"uniqueItems",params:{i:i2,
j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:!0,parentSchema:schema77.
properties.countries,data:data10};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++;break outer0}}}else{let err31={
instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:schema77.properties.countries.type,parentSchema:schema77.properties.countries,data:data10};vErrors===
null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data.online!==void 0){let data12=data.online;if(typeof data12!="bo\
olean"){let coerced6;if(coerced6===void 0)if(data12==="false"||data12===0||data12===null)coerced6=!1;else if(data12==="t\
rue"||data12===1)coerced6=!0;else{let err32={instancePath:instancePath+"/online",schemaPath:"#/properties/online/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:schema77.properties.online.type,parentSchema:schema77.properties.
online,data:data12};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}coerced6!==void 0&&(data12=coerced6,data!==
void 0&&(data.online=coerced6))}}if(data.partners!==void 0&&(validate47(data.partners,{instancePath:instancePath+"/partn\
ers",parentData:data,parentDataProperty:"partners",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate47.errors:
vErrors.concat(validate47.errors),errors=vErrors.length)),data.programme!==void 0){let data14=data.programme;if(typeof data14!=
"string"){let dataType7=typeof data14,coerced7;if(coerced7===void 0)if(dataType7=="number"||dataType7=="boolean")coerced7=
""+data14;else if(data14===null)coerced7="";else{let err33={instancePath:instancePath+"/programme",schemaPath:"common#/$\
defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:data14};
vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}coerced7!==void 0&&(data14=coerced7,data!==void 0&&(data.programme=
coerced7))}if(typeof data14=="string"){if(func1(data14)>80){let err34={instancePath:instancePath+"/programme",schemaPath:"\
common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,
parentSchema:schema2,data:data14};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(!pattern0.test(data14)){
let err35={instancePath:instancePath+"/programme",schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,
data:data14};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}}if(data.topics!==void 0&&(validate47(data.topics,
{instancePath:instancePath+"/topics",parentData:data,parentDataProperty:"topics",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate47.errors:vErrors.concat(validate47.errors),errors=vErrors.length)),data.audience!==void 0){let data16=data.
audience;if(Array.isArray(data16)){let len2=data16.length;for(let i3=0;i3<len2;i3++){let data17=data16[i3];if(!(data17===
"children"||data17==="young-people"||data17==="adults"||data17==="older-people"||data17==="librarians"||data17==="cso-pr\
ofessionals"||data17==="educators"||data17==="local-authorities"||data17==="volunteers"||data17==="migrants"||data17==="\
people-with-disabilities"||data17==="general-public")){let err36={instancePath:instancePath+"/audience/"+i3,schemaPath:"\
#/properties/audience/items/enum",keyword:"enum",params:{allowedValues:schema77.properties.audience.items.enum},message:"\
must be equal to one of the allowed values",schema:schema77.properties.audience.items.enum,parentSchema:schema77.properties.
audience.items,data:data17};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}let i4=data16.length,j1;if(i4>1){
outer1:for(;i4--;)for(j1=i4;j1--;)if(func3(data16[i4],data16[j1])){let err37={instancePath:instancePath+"/audience",schemaPath:"\
#/properties/audience/uniqueItems",keyword:"uniqueItems",params:{i:i4,j:j1},message:"must NOT have duplicate items (item\
s ## "+j1+" and "+i4+" are identical)",schema:!0,parentSchema:schema77.properties.audience,data:data16};vErrors===null?vErrors=
[err37]:vErrors.push(err37),errors++;break outer1}}}else{let err38={instancePath:instancePath+"/audience",schemaPath:"#/\
properties/audience/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema77.properties.audience.
type,parentSchema:schema77.properties.audience,data:data16};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}
if(data.sdgs!==void 0){let data18=data.sdgs;if(Array.isArray(data18)){let len3=data18.length;for(let i5=0;i5<len3;i5++){
let data19=data18[i5];if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)&&isFinite(data19))){let dataType8=typeof data19,
coerced8;if(coerced8===void 0)if(dataType8==="boolean"||data19===null||dataType8==="string"&&data19&&data19==+data19&&!(data19%
1))coerced8=+data19;else{let err39={instancePath:instancePath+"/sdgs/"+i5,schemaPath:"#/properties/sdgs/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:schema77.properties.sdgs.items.type,parentSchema:schema77.
properties.sdgs.items,data:data19};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}coerced8!==void 0&&(data19=
coerced8,data18!==void 0&&(data18[i5]=coerced8))}if(typeof data19=="number"&&isFinite(data19)){if(data19>17||isNaN(data19)){
let err40={instancePath:instancePath+"/sdgs/"+i5,schemaPath:"#/properties/sdgs/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:17},message:"must be <= 17",schema:17,parentSchema:schema77.properties.sdgs.items,data:data19};vErrors===
null?vErrors=[err40]:vErrors.push(err40),errors++}if(data19<1||isNaN(data19)){let err41={instancePath:instancePath+"/sdg\
s/"+i5,schemaPath:"#/properties/sdgs/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1",schema:1,parentSchema:schema77.properties.sdgs.items,data:data19};vErrors===null?vErrors=[err41]:vErrors.push(err41),
errors++}}}let i6=data18.length,j2;if(i6>1){let indices0={};for(;i6--;){let item0=data18[i6];if(typeof item0=="number"&&
!(item0%1)&&!isNaN(item0)&&isFinite(item0)){if(typeof indices0[item0]=="number"){j2=indices0[item0];let err42={instancePath:instancePath+
"/sdgs",schemaPath:"#/properties/sdgs/uniqueItems",keyword:"uniqueItems",params:{i:i6,j:j2},message:"must NOT have dupli\
cate items (items ## "+j2+" and "+i6+" are identical)",schema:!0,parentSchema:schema77.properties.sdgs,data:data18};vErrors===
null?vErrors=[err42]:vErrors.push(err42),errors++;break}indices0[item0]=i6}}}}else{let err43={instancePath:instancePath+
"/sdgs",schemaPath:"#/properties/sdgs/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema77.
properties.sdgs.type,parentSchema:schema77.properties.sdgs,data:data18};vErrors===null?vErrors=[err43]:vErrors.push(err43),
errors++}}if(data.period!==void 0){let data20=data.period;if(data20&&typeof data20=="object"&&!Array.isArray(data20)){if(data20.
start===void 0){let err44={instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"requir\
ed",params:{missingProperty:"start"},message:"must have required property 'start'",schema:schema77.properties.period.required,
parentSchema:schema77.properties.period,data:data20};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}for(let key2 in data20)
if(!(key2==="start"||key2==="end")){let err45={instancePath:instancePath+"/period",schemaPath:"#/properties/period/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:schema77.properties.period,data:data20};vErrors===null?vErrors=[err45]:vErrors.push(err45),
errors++}if(data20.start!==void 0){let data21=data20.start;if(typeof data21!="string"){let dataType9=typeof data21,coerced9;
if(coerced9===void 0)if(dataType9=="number"||dataType9=="boolean")coerced9=""+data21;else if(data21===null)coerced9="";else{
let err46={instancePath:instancePath+"/period/start",schemaPath:"common#/$defs/partialDate/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema87.type,parentSchema:schema87,data:data21};vErrors===null?vErrors=[
err46]:vErrors.push(err46),errors++}coerced9!==void 0&&(data21=coerced9,data20!==void 0&&(data20.start=coerced9))}if(typeof data21==
"string"){if(!pattern68.test(data21)){let err47={instancePath:instancePath+"/period/start",schemaPath:"common#/$defs/par\
tialDate/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:'\
must match pattern "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"',schema:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1\
-9]|[12][0-9]|3[01]))?)?$",parentSchema:schema87,data:data21};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}
if(!formats12(data21)){let err48={instancePath:instancePath+"/period/start",schemaPath:"common#/$defs/partialDate/format",
keyword:"format",params:{format:"partial-date"},message:'must match format "partial-date"',schema:"partial-date",parentSchema:schema87,
data:data21};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}}if(data20.end!==void 0){let data22=data20.end;
if(typeof data22!="string"){let dataType10=typeof data22,coerced10;if(coerced10===void 0)if(dataType10=="number"||dataType10==
"boolean")coerced10=""+data22;else if(data22===null)coerced10="";else{let err49={instancePath:instancePath+"/period/end",
schemaPath:"common#/$defs/partialDate/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema87.
type,parentSchema:schema87,data:data22};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}coerced10!==void 0&&
(data22=coerced10,data20!==void 0&&(data20.end=coerced10))}if(typeof data22=="string"){if(!pattern68.test(data22)){let err50={
instancePath:instancePath+"/period/end",schemaPath:"common#/$defs/partialDate/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:'must match pattern "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[\
1-9]|[12][0-9]|3[01]))?)?$"',schema:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",parentSchema:schema87,data:data22};
vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}if(!formats12(data22)){let err51={instancePath:instancePath+
"/period/end",schemaPath:"common#/$defs/partialDate/format",keyword:"format",params:{format:"partial-date"},message:'mus\
t match format "partial-date"',schema:"partial-date",parentSchema:schema87,data:data22};vErrors===null?vErrors=[err51]:vErrors.
push(err51),errors++}}}}else{let err52={instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema77.properties.period.type,parentSchema:schema77.properties.
period,data:data20};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}if(data.indicators!==void 0){let data23=data.
indicators;if(Array.isArray(data23)){let len4=data23.length;for(let i7=0;i7<len4;i7++){let data24=data23[i7];if(data24&&
typeof data24=="object"&&!Array.isArray(data24)){if(data24.id===void 0){let err53={instancePath:instancePath+"/indicator\
s/"+i7,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty:"id"},message:"mus\
t have required property 'id'",schema:schema77.properties.indicators.items.required,parentSchema:schema77.properties.indicators.
items,data:data24};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}if(data24.value===void 0){let err54={instancePath:instancePath+
"/indicators/"+i7,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty:"value"},
message:"must have required property 'value'",schema:schema77.properties.indicators.items.required,parentSchema:schema77.
properties.indicators.items,data:data24};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}if(data24.unit===void 0){
let err55={instancePath:instancePath+"/indicators/"+i7,schemaPath:"#/properties/indicators/items/required",keyword:"requ\
ired",params:{missingProperty:"unit"},message:"must have required property 'unit'",schema:schema77.properties.indicators.
items.required,parentSchema:schema77.properties.indicators.items,data:data24};vErrors===null?vErrors=[err55]:vErrors.push(
err55),errors++}for(let key3 in data24)if(!(key3==="id"||key3==="value"||key3==="unit"||key3==="date"||key3==="baseline"||
key3==="target"||key3==="source")){let err56={instancePath:instancePath+"/indicators/"+i7,schemaPath:"#/properties/indic\
ators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have\
 additional properties",schema:!1,parentSchema:schema77.properties.indicators.items,data:data24};vErrors===null?vErrors=
[err56]:vErrors.push(err56),errors++}if(data24.id!==void 0){let data25=data24.id;if(typeof data25!="string"){let dataType11=typeof data25,
coerced11;if(coerced11===void 0)if(dataType11=="number"||dataType11=="boolean")coerced11=""+data25;else if(data25===null)
coerced11="";else{let err57={instancePath:instancePath+"/indicators/"+i7+"/id",schemaPath:"common#/$defs/id/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:data25};vErrors===null?
vErrors=[err57]:vErrors.push(err57),errors++}coerced11!==void 0&&(data25=coerced11,data24!==void 0&&(data24.id=coerced11))}
if(typeof data25=="string"){if(func1(data25)>80){let err58={instancePath:instancePath+"/indicators/"+i7+"/id",schemaPath:"\
common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,
parentSchema:schema2,data:data25};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}if(!pattern0.test(data25)){
let err59={instancePath:instancePath+"/indicators/"+i7+"/id",schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]\
+)*$",parentSchema:schema2,data:data25};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}}}if(data24.value!==
void 0){let data26=data24.value;if(!(typeof data26=="number"&&isFinite(data26))){let dataType12=typeof data26,coerced12;
if(coerced12===void 0)if(dataType12=="boolean"||data26===null||dataType12=="string"&&data26&&data26==+data26)coerced12=+data26;else{
let err60={instancePath:instancePath+"/indicators/"+i7+"/value",schemaPath:"#/properties/indicators/items/properties/val\
ue/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema77.properties.indicators.items.properties.
value.type,parentSchema:schema77.properties.indicators.items.properties.value,data:data26};vErrors===null?vErrors=[err60]:
vErrors.push(err60),errors++}coerced12!==void 0&&(data26=coerced12,data24!==void 0&&(data24.value=coerced12))}}if(data24.
unit!==void 0){let data27=data24.unit;if(!(data27==="people"||data27==="organisations"||data27==="countries"||data27==="\
libraries"||data27==="events"||data27==="items"||data27==="hours"||data27==="percent"||data27==="euro")){let err61={instancePath:instancePath+
"/indicators/"+i7+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/enum",keyword:"enum",params:{allowedValues:schema77.
properties.indicators.items.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema77.properties.
indicators.items.properties.unit.enum,parentSchema:schema77.properties.indicators.items.properties.unit,data:data27};vErrors===
null?vErrors=[err61]:vErrors.push(err61),errors++}}if(data24.date!==void 0){let data28=data24.date;if(typeof data28!="st\
ring"){let dataType13=typeof data28,coerced13;if(coerced13===void 0)if(dataType13=="number"||dataType13=="boolean")coerced13=
""+data28;else if(data28===null)coerced13="";else{let err62={instancePath:instancePath+"/indicators/"+i7+"/date",schemaPath:"\
common#/$defs/partialDate/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema87.type,parentSchema:schema87,
data:data28};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}coerced13!==void 0&&(data28=coerced13,data24!==
void 0&&(data24.date=coerced13))}if(typeof data28=="string"){if(!pattern68.test(data28)){let err63={instancePath:instancePath+
"/indicators/"+i7+"/date",schemaPath:"common#/$defs/partialDate/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}(-(\
0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:'must match pattern "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-\
9]|3[01]))?)?$"',schema:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",parentSchema:schema87,data:data28};vErrors===
null?vErrors=[err63]:vErrors.push(err63),errors++}if(!formats12(data28)){let err64={instancePath:instancePath+"/indicato\
rs/"+i7+"/date",schemaPath:"common#/$defs/partialDate/format",keyword:"format",params:{format:"partial-date"},message:'m\
ust match format "partial-date"',schema:"partial-date",parentSchema:schema87,data:data28};vErrors===null?vErrors=[err64]:
vErrors.push(err64),errors++}}}if(data24.baseline!==void 0){let data29=data24.baseline;if(!(typeof data29=="number"&&isFinite(
data29))){let dataType14=typeof data29,coerced14;if(coerced14===void 0)if(dataType14=="boolean"||data29===null||dataType14==
"string"&&data29&&data29==+data29)coerced14=+data29;else{let err65={instancePath:instancePath+"/indicators/"+i7+"/baseli\
ne",schemaPath:"#/properties/indicators/items/properties/baseline/type",keyword:"type",params:{type:"number"},message:"m\
ust be number",schema:schema77.properties.indicators.items.properties.baseline.type,parentSchema:schema77.properties.indicators.
items.properties.baseline,data:data29};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}coerced14!==void 0&&(data29=
coerced14,data24!==void 0&&(data24.baseline=coerced14))}}if(data24.target!==void 0){let data30=data24.target;if(!(typeof data30==
"number"&&isFinite(data30))){let dataType15=typeof data30,coerced15;if(coerced15===void 0)if(dataType15=="boolean"||data30===
null||dataType15=="string"&&data30&&data30==+data30)coerced15=+data30;else{let err66={instancePath:instancePath+"/indica\
tors/"+i7+"/target",schemaPath:"#/properties/indicators/items/properties/target/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number",schema:schema77.properties.indicators.items.properties.target.type,parentSchema:schema77.properties.
indicators.items.properties.target,data:data30};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}coerced15!==
void 0&&(data30=coerced15,data24!==void 0&&(data24.target=coerced15))}}if(data24.source!==void 0){let data31=data24.source;
if(typeof data31!="string"){let dataType16=typeof data31,coerced16;if(coerced16===void 0)if(dataType16=="number"||dataType16==
"boolean")coerced16=""+data31;else if(data31===null)coerced16="";else{let err67={instancePath:instancePath+"/indicators/"+
i7+"/source",schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.
type,parentSchema:schema8,data:data31};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}coerced16!==void 0&&(data31=
coerced16,data24!==void 0&&(data24.source=coerced16))}if(typeof data31=="string"){if(func1(data31)>2e4){let err68={instancePath:instancePath+
"/indicators/"+i7+"/source",schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"mu\
st NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,data:data31};vErrors===null?vErrors=[err68]:vErrors.
push(err68),errors++}if(func1(data31)<1){let err69={instancePath:instancePath+"/indicators/"+i7+"/source",schemaPath:"co\
mmon#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:schema8,data:data31};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}if(!pattern6.test(data31)){
let err70={instancePath:instancePath+"/indicators/"+i7+"/source",schemaPath:"common#/$defs/text/pattern",keyword:"patter\
n",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,data:data31};vErrors===null?
vErrors=[err70]:vErrors.push(err70),errors++}}}}else{let err71={instancePath:instancePath+"/indicators/"+i7,schemaPath:"\
#/properties/indicators/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema77.properties.
indicators.items.type,parentSchema:schema77.properties.indicators.items,data:data24};vErrors===null?vErrors=[err71]:vErrors.
push(err71),errors++}}}else{let err72={instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:schema77.properties.indicators.type,parentSchema:schema77.
properties.indicators,data:data23};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}}if(data.effort!==void 0){
let data32=data.effort;if(data32&&typeof data32=="object"&&!Array.isArray(data32)){for(let key4 in data32)if(!(key4==="b\
udget"||key4==="staff"||key4==="months")){let err73={instancePath:instancePath+"/effort",schemaPath:"#/properties/effort\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional\
 properties",schema:!1,parentSchema:schema77.properties.effort,data:data32};vErrors===null?vErrors=[err73]:vErrors.push(
err73),errors++}if(data32.budget!==void 0){let data33=data32.budget;if(!(data33==="none"||data33==="under-1000"||data33===
"1000-10000"||data33==="10000-50000"||data33==="over-50000")){let err74={instancePath:instancePath+"/effort/budget",schemaPath:"\
#/properties/effort/properties/budget/enum",keyword:"enum",params:{allowedValues:schema77.properties.effort.properties.budget.
enum},message:"must be equal to one of the allowed values",schema:schema77.properties.effort.properties.budget.enum,parentSchema:schema77.
properties.effort.properties.budget,data:data33};vErrors===null?vErrors=[err74]:vErrors.push(err74),errors++}}if(data32.
staff!==void 0){let data34=data32.staff;if(!(typeof data34=="number"&&isFinite(data34))){let dataType17=typeof data34,coerced17;
if(coerced17===void 0)if(dataType17=="boolean"||data34===null||dataType17=="string"&&data34&&data34==+data34)coerced17=+data34;else{
let err75={instancePath:instancePath+"/effort/staff",schemaPath:"#/properties/effort/properties/staff/type",keyword:"typ\
e",params:{type:"number"},message:"must be number",schema:schema77.properties.effort.properties.staff.type,parentSchema:schema77.
properties.effort.properties.staff,data:data34};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}coerced17!==
void 0&&(data34=coerced17,data32!==void 0&&(data32.staff=coerced17))}}if(data32.months!==void 0){let data35=data32.months;
if(!(typeof data35=="number"&&isFinite(data35))){let dataType18=typeof data35,coerced18;if(coerced18===void 0)if(dataType18==
"boolean"||data35===null||dataType18=="string"&&data35&&data35==+data35)coerced18=+data35;else{let err76={instancePath:instancePath+
"/effort/months",schemaPath:"#/properties/effort/properties/months/type",keyword:"type",params:{type:"number"},message:"\
must be number",schema:schema77.properties.effort.properties.months.type,parentSchema:schema77.properties.effort.properties.
months,data:data35};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}coerced18!==void 0&&(data35=coerced18,data32!==
void 0&&(data32.months=coerced18))}}}else{let err77={instancePath:instancePath+"/effort",schemaPath:"#/properties/effort\
/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema77.properties.effort.type,parentSchema:schema77.
properties.effort,data:data32};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}}if(data.authors!==void 0){let data36=data.
authors;if(Array.isArray(data36)){let len5=data36.length;for(let i8=0;i8<len5;i8++){let data37=data36[i8];if(data37&&typeof data37==
"object"&&!Array.isArray(data37)){if(data37.person===void 0){let err78={instancePath:instancePath+"/authors/"+i8,schemaPath:"\
#/properties/authors/items/required",keyword:"required",params:{missingProperty:"person"},message:"must have required pr\
operty 'person'",schema:schema77.properties.authors.items.required,parentSchema:schema77.properties.authors.items,data:data37};
vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}if(data37.roles===void 0){let err79={instancePath:instancePath+
"/authors/"+i8,schemaPath:"#/properties/authors/items/required",keyword:"required",params:{missingProperty:"roles"},message:"\
must have required property 'roles'",schema:schema77.properties.authors.items.required,parentSchema:schema77.properties.
authors.items,data:data37};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}for(let key5 in data37)if(!(key5===
"person"||key5==="roles")){let err80={instancePath:instancePath+"/authors/"+i8,schemaPath:"#/properties/authors/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must NOT have additional pr\
operties",schema:!1,parentSchema:schema77.properties.authors.items,data:data37};vErrors===null?vErrors=[err80]:vErrors.push(
err80),errors++}if(data37.person!==void 0){let data38=data37.person;if(typeof data38!="string"){let dataType19=typeof data38,
coerced19;if(coerced19===void 0)if(dataType19=="number"||dataType19=="boolean")coerced19=""+data38;else if(data38===null)
coerced19="";else{let err81={instancePath:instancePath+"/authors/"+i8+"/person",schemaPath:"common#/$defs/id/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:data38};vErrors===null?
vErrors=[err81]:vErrors.push(err81),errors++}coerced19!==void 0&&(data38=coerced19,data37!==void 0&&(data37.person=coerced19))}
if(typeof data38=="string"){if(func1(data38)>80){let err82={instancePath:instancePath+"/authors/"+i8+"/person",schemaPath:"\
common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,
parentSchema:schema2,data:data38};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}if(!pattern0.test(data38)){
let err83={instancePath:instancePath+"/authors/"+i8+"/person",schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]\
+)*$",parentSchema:schema2,data:data38};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}}}if(data37.roles!==
void 0){let data39=data37.roles;if(Array.isArray(data39)){if(data39.length<1){let err84={instancePath:instancePath+"/aut\
hors/"+i8+"/roles",schemaPath:"#/properties/authors/items/properties/roles/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema77.properties.authors.items.properties.roles,data:data39};
vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}let len6=data39.length;for(let i9=0;i9<len6;i9++){let data40=data39[i9];
if(!(data40==="author"||data40==="editor"||data40==="photographer"||data40==="illustrator")){let err85={instancePath:instancePath+
"/authors/"+i8+"/roles/"+i9,schemaPath:"#/properties/authors/items/properties/roles/items/enum",keyword:"enum",params:{allowedValues:schema77.
properties.authors.items.properties.roles.items.enum},message:"must be equal to one of the allowed values",schema:schema77.
properties.authors.items.properties.roles.items.enum,parentSchema:schema77.properties.authors.items.properties.roles.items,
data:data40};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}}let i10=data39.length,j3;if(i10>1){outer2:for(;i10--;)
for(j3=i10;j3--;)if(func3(data39[i10],data39[j3])){let err86={instancePath:instancePath+"/authors/"+i8+"/roles",schemaPath:"\
#/properties/authors/items/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:i10,j:j3},message:"must NOT hav\
e duplicate items (items ## "+j3+" and "+i10+" are identical)",schema:!0,parentSchema:schema77.properties.authors.items.
properties.roles,data:data39};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++;break outer2}}}else{let err87={
instancePath:instancePath+"/authors/"+i8+"/roles",schemaPath:"#/properties/authors/items/properties/roles/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:schema77.properties.authors.items.properties.roles.type,parentSchema:schema77.
properties.authors.items.properties.roles,data:data39};vErrors===null?vErrors=[err87]:vErrors.push(err87),errors++}}}else{
let err88={instancePath:instancePath+"/authors/"+i8,schemaPath:"#/properties/authors/items/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema77.properties.authors.items.type,parentSchema:schema77.properties.authors.
items,data:data37};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}}}else{let err89={instancePath:instancePath+
"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema77.
properties.authors.type,parentSchema:schema77.properties.authors,data:data36};vErrors===null?vErrors=[err89]:vErrors.push(
err89),errors++}}if(data.licence!==void 0){let data41=data.licence;if(typeof data41!="string"){let dataType20=typeof data41,
coerced20;if(coerced20===void 0)if(dataType20=="number"||dataType20=="boolean")coerced20=""+data41;else if(data41===null)
coerced20="";else{let err90={instancePath:instancePath+"/licence",schemaPath:"common#/$defs/licence/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema10.type,parentSchema:schema10,data:data41};vErrors===null?vErrors=
[err90]:vErrors.push(err90),errors++}coerced20!==void 0&&(data41=coerced20,data!==void 0&&(data.licence=coerced20))}if(typeof data41==
"string"&&!pattern8.test(data41)){let err91={instancePath:instancePath+"/licence",schemaPath:"common#/$defs/licence/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9.+-]+$"},message:'must match pattern "^[A-Za-z0-9.+-]+$"',schema:"^[A\
-Za-z0-9.+-]+$",parentSchema:schema10,data:data41};vErrors===null?vErrors=[err91]:vErrors.push(err91),errors++}}if(data.
funders!==void 0&&(validate47(data.funders,{instancePath:instancePath+"/funders",parentData:data,parentDataProperty:"fun\
ders",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate47.errors:vErrors.concat(validate47.errors),errors=vErrors.
length)),data.doi!==void 0){let data43=data.doi;if(typeof data43!="string"){let dataType21=typeof data43,coerced21;if(coerced21===
void 0)if(dataType21=="number"||dataType21=="boolean")coerced21=""+data43;else if(data43===null)coerced21="";else{let err92={
instancePath:instancePath+"/doi",schemaPath:"common#/$defs/doi/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:schema28.type,parentSchema:schema28,data:data43};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}
coerced21!==void 0&&(data43=coerced21,data!==void 0&&(data.doi=coerced21))}if(typeof data43=="string"&&!pattern29.test(data43)){
let err93={instancePath:instancePath+"/doi",schemaPath:"common#/$defs/doi/pattern",keyword:"pattern",params:{pattern:"^1\
0\\.[0-9]{4,9}/\\S+$"},message:'must match pattern "^10\\.[0-9]{4,9}/\\S+$"',schema:"^10\\.[0-9]{4,9}/\\S+$",parentSchema:schema28,
data:data43};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}}if(data.images!==void 0){let data44=data.images;
if(Array.isArray(data44)){let len7=data44.length;for(let i11=0;i11<len7;i11++)validate52(data44[i11],{instancePath:instancePath+
"/images/"+i11,parentData:data44,parentDataProperty:i11,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:
vErrors.concat(validate52.errors),errors=vErrors.length)}else{let err94={instancePath:instancePath+"/images",schemaPath:"\
#/properties/images/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema77.properties.images.
type,parentSchema:schema77.properties.images,data:data44};vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}}if(data.
links!==void 0){let data46=data.links;if(Array.isArray(data46)){let len8=data46.length;for(let i12=0;i12<len8;i12++){let data47=data46[i12];
if(data47&&typeof data47=="object"&&!Array.isArray(data47)){if(data47.id===void 0){let err95={instancePath:instancePath+
"/links/"+i12,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty:"id"},message:"m\
ust have required property 'id'",schema:schema77.properties.links.items.required,parentSchema:schema77.properties.links.
items,data:data47};vErrors===null?vErrors=[err95]:vErrors.push(err95),errors++}if(data47.url===void 0){let err96={instancePath:instancePath+
"/links/"+i12,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'",schema:schema77.properties.links.items.required,parentSchema:schema77.properties.links.
items,data:data47};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}for(let key6 in data47)if(!(key6==="id"||
key6==="url")){let err97={instancePath:instancePath+"/links/"+i12,schemaPath:"#/properties/links/items/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key6},message:"must NOT have additional properties",schema:!1,
parentSchema:schema77.properties.links.items,data:data47};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}if(data47.
id!==void 0){let data48=data47.id;if(typeof data48!="string"){let dataType22=typeof data48,coerced22;if(coerced22===void 0)
if(dataType22=="number"||dataType22=="boolean")coerced22=""+data48;else if(data48===null)coerced22="";else{let err98={instancePath:instancePath+
"/links/"+i12+"/id",schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.
type,parentSchema:schema2,data:data48};vErrors===null?vErrors=[err98]:vErrors.push(err98),errors++}coerced22!==void 0&&(data48=
coerced22,data47!==void 0&&(data47.id=coerced22))}if(typeof data48=="string"){if(func1(data48)>80){let err99={instancePath:instancePath+
"/links/"+i12+"/id",schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have\
 more than 80 characters",schema:80,parentSchema:schema2,data:data48};vErrors===null?vErrors=[err99]:vErrors.push(err99),
errors++}if(!pattern0.test(data48)){let err100={instancePath:instancePath+"/links/"+i12+"/id",schemaPath:"common#/$defs/\
id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0\
-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data48};vErrors===null?vErrors=[err100]:vErrors.push(
err100),errors++}}}if(data47.url!==void 0){let data49=data47.url;if(typeof data49!="string"){let dataType23=typeof data49,
coerced23;if(coerced23===void 0)if(dataType23=="number"||dataType23=="boolean")coerced23=""+data49;else if(data49===null)
coerced23="";else{let err101={instancePath:instancePath+"/links/"+i12+"/url",schemaPath:"common#/$defs/url/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema3.type,parentSchema:schema3,data:data49};vErrors===null?
vErrors=[err101]:vErrors.push(err101),errors++}coerced23!==void 0&&(data49=coerced23,data47!==void 0&&(data47.url=coerced23))}
if(typeof data49=="string"){if(func1(data49)>2e3){let err102={instancePath:instancePath+"/links/"+i12+"/url",schemaPath:"\
common#/$defs/url/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,
parentSchema:schema3,data:data49};vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}if(!pattern1.test(data49)){
let err103={instancePath:instancePath+"/links/"+i12+"/url",schemaPath:"common#/$defs/url/pattern",keyword:"pattern",params:{
pattern:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$'},message:'must match pattern "^https?://[^\\s/$.?#"<>\\\\^`\
{|}][^\\s"<>\\\\^`{|}]*$"',schema:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$',parentSchema:schema3,data:data49};
vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}}}}else{let err104={instancePath:instancePath+"/links/"+i12,
schemaPath:"#/properties/links/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema77.
properties.links.items.type,parentSchema:schema77.properties.links.items,data:data47};vErrors===null?vErrors=[err104]:vErrors.
push(err104),errors++}}}else{let err105={instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:schema77.properties.links.type,parentSchema:schema77.properties.
links,data:data46};vErrors===null?vErrors=[err105]:vErrors.push(err105),errors++}}if(data.documents!==void 0){let data50=data.
documents;if(Array.isArray(data50)){let len9=data50.length;for(let i13=0;i13<len9;i13++){let data51=data50[i13];if(data51&&
typeof data51=="object"&&!Array.isArray(data51)){if(data51.id===void 0){let err106={instancePath:instancePath+"/document\
s/"+i13,schemaPath:"#/properties/documents/items/required",keyword:"required",params:{missingProperty:"id"},message:"mus\
t have required property 'id'",schema:schema77.properties.documents.items.required,parentSchema:schema77.properties.documents.
items,data:data51};vErrors===null?vErrors=[err106]:vErrors.push(err106),errors++}if(data51.file===void 0){let err107={instancePath:instancePath+
"/documents/"+i13,schemaPath:"#/properties/documents/items/required",keyword:"required",params:{missingProperty:"file"},
message:"must have required property 'file'",schema:schema77.properties.documents.items.required,parentSchema:schema77.properties.
documents.items,data:data51};vErrors===null?vErrors=[err107]:vErrors.push(err107),errors++}for(let key7 in data51)if(!(key7===
"id"||key7==="file")){let err108={instancePath:instancePath+"/documents/"+i13,schemaPath:"#/properties/documents/items/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:schema77.properties.documents.items,data:data51};vErrors===null?vErrors=[err108]:vErrors.
push(err108),errors++}if(data51.id!==void 0){let data52=data51.id;if(typeof data52!="string"){let dataType24=typeof data52,
coerced24;if(coerced24===void 0)if(dataType24=="number"||dataType24=="boolean")coerced24=""+data52;else if(data52===null)
coerced24="";else{let err109={instancePath:instancePath+"/documents/"+i13+"/id",schemaPath:"common#/$defs/id/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:data52};vErrors===null?
vErrors=[err109]:vErrors.push(err109),errors++}coerced24!==void 0&&(data52=coerced24,data51!==void 0&&(data51.id=coerced24))}
if(typeof data52=="string"){if(func1(data52)>80){let err110={instancePath:instancePath+"/documents/"+i13+"/id",schemaPath:"\
common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,
parentSchema:schema2,data:data52};vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}if(!pattern0.test(data52)){
let err111={instancePath:instancePath+"/documents/"+i13+"/id",schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]\
+)*$",parentSchema:schema2,data:data52};vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}}}if(data51.file!==
void 0){let data53=data51.file;if(typeof data53!="string"){let dataType25=typeof data53,coerced25;if(coerced25===void 0)
if(dataType25=="number"||dataType25=="boolean")coerced25=""+data53;else if(data53===null)coerced25="";else{let err112={instancePath:instancePath+
"/documents/"+i13+"/file",schemaPath:"common#/$defs/file/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:schema14.type,parentSchema:schema14,data:data53};vErrors===null?vErrors=[err112]:vErrors.push(err112),errors++}
coerced25!==void 0&&(data53=coerced25,data51!==void 0&&(data51.file=coerced25))}if(typeof data53=="string"){if(func1(data53)>
200){let err113={instancePath:instancePath+"/documents/"+i13+"/file",schemaPath:"common#/$defs/file/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema14,data:data53};
vErrors===null?vErrors=[err113]:vErrors.push(err113),errors++}if(!pattern16.test(data53)){let err114={instancePath:instancePath+
"/documents/"+i13+"/file",schemaPath:"common#/$defs/file/pattern",keyword:"pattern",params:{pattern:'^(?!.*(^|/)\\.\\.?(/|\
$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$'},message:'must match pattern "^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$"',
schema:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$',parentSchema:schema14,data:data53};vErrors===null?vErrors=
[err114]:vErrors.push(err114),errors++}}}}else{let err115={instancePath:instancePath+"/documents/"+i13,schemaPath:"#/pro\
perties/documents/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema77.properties.
documents.items.type,parentSchema:schema77.properties.documents.items,data:data51};vErrors===null?vErrors=[err115]:vErrors.
push(err115),errors++}}}else{let err116={instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:schema77.properties.documents.type,parentSchema:schema77.
properties.documents,data:data50};vErrors===null?vErrors=[err116]:vErrors.push(err116),errors++}}if(data.undocumented!==
void 0){let data54=data.undocumented;if(Array.isArray(data54)){let len10=data54.length;for(let i14=0;i14<len10;i14++){let data55=data54[i14];
if(!(data55==="context"||data55==="steps"||data55==="results"||data55==="lessons"||data55==="transfer"||data55==="resour\
ces"||data55==="voices"||data55==="sources")){let err117={instancePath:instancePath+"/undocumented/"+i14,schemaPath:"#/p\
roperties/undocumented/items/enum",keyword:"enum",params:{allowedValues:schema77.properties.undocumented.items.enum},message:"\
must be equal to one of the allowed values",schema:schema77.properties.undocumented.items.enum,parentSchema:schema77.properties.
undocumented.items,data:data55};vErrors===null?vErrors=[err117]:vErrors.push(err117),errors++}}let i15=data54.length,j4;
if(i15>1){outer3:for(;i15--;)for(j4=i15;j4--;)if(func3(data54[i15],data54[j4])){let err118={instancePath:instancePath+"/\
undocumented",schemaPath:"#/properties/undocumented/uniqueItems",keyword:"uniqueItems",params:{i:i15,j:j4},message:"must\
 NOT have duplicate items (items ## "+j4+" and "+i15+" are identical)",schema:!0,parentSchema:schema77.properties.undocumented,
data:data54};vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++;break outer3}}}else{let err119={instancePath:instancePath+
"/undocumented",schemaPath:"#/properties/undocumented/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:schema77.properties.undocumented.type,parentSchema:schema77.properties.undocumented,data:data54};vErrors===null?vErrors=
[err119]:vErrors.push(err119),errors++}}}else{let err120={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema77.type,parentSchema:schema77,data};vErrors===null?vErrors=[err120]:vErrors.
push(err120),errors++}return validate46.errors=vErrors,errors===0}validate46.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var study_words=validate56,schema109={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"study-words",title:"St\
udyWords",description:"Front matter of a study in one language. A regional variant may leave any field out.",type:"objec\
t",additionalProperties:!1,properties:{title:{$ref:"common#/$defs/text"},shortTitle:{type:"string",minLength:1,maxLength:60,
pattern:"\\S"},summary:{$ref:"common#/$defs/text"},keywords:{type:"array",items:{$ref:"common#/$defs/text"},uniqueItems:!0},
place:{$ref:"common#/$defs/text"},images:{$ref:"common#/$defs/imageWordsById"},indicators:{$ref:"common#/$defs/labels"},
links:{$ref:"common#/$defs/labels"},documents:{$ref:"common#/$defs/labels"},changes:{$ref:"common#/$defs/labels"},translation:{
$ref:"common#/$defs/translation"}}},schema114={type:"object",propertyNames:{$ref:"common#/$defs/id"},additionalProperties:{
$ref:"common#/$defs/imageWords"}},schema116={title:"ImageWords",type:"object",additionalProperties:!1,properties:{alt:{$ref:"\
common#/$defs/text"},credit:{description:"The credit in this language, where it is more than a name.",$ref:"common#/$def\
s/text"},caption:{$ref:"common#/$defs/text"},labels:{description:"Words drawn inside an SVG, by the id in its data-label\
 attributes.",$ref:"common#/$defs/labels"}}},schema120={type:"object",propertyNames:{$ref:"common#/$defs/id"},additionalProperties:{
$ref:"common#/$defs/text"}};function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate59.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){let _errs1=errors;
if(typeof key0!="string"){let dataType0=typeof key0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="bo\
olean")coerced0=""+key0;else if(key0===null)coerced0="";else{let err0={instancePath,schemaPath:"common#/$defs/id/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:key0,propertyName:key0};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}coerced0!==void 0&&(key0=coerced0,data!==void 0&&(data[parentDataProperty]=
coerced0))}if(typeof key0=="string"){if(func1(key0)>80){let err1={instancePath,schemaPath:"common#/$defs/id/maxLength",keyword:"\
maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema2,data:key0,propertyName:key0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(!pattern0.test(key0)){let err2={instancePath,schemaPath:"co\
mmon#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z\
0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:key0,propertyName:key0};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}}var valid0=_errs1===errors;if(!valid0){let err3={instancePath,schemaPath:"#/\
propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid",schema:schema120.
propertyNames,parentSchema:schema120,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}for(let key1 in data){
let data0=data[key1];if(typeof data0!="string"){let dataType1=typeof data0,coerced1;if(coerced1===void 0)if(dataType1=="\
number"||dataType1=="boolean")coerced1=""+data0;else if(data0===null)coerced1="";else{let err4={instancePath:instancePath+
"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema8.type,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}coerced1!==void 0&&(data0=coerced1,data!==void 0&&(data[key1]=coerced1))}if(typeof data0=="string"){if(func1(
data0)>2e4){let err5={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$def\
s/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(func1(data0)<1){let err6={instancePath:instancePath+
"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}if(!pattern6.test(data0)){let err7={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern\
 "\\S"',schema:"\\S",parentSchema:schema8,data:data0};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema120.
type,parentSchema:schema120,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate59.errors=vErrors,
errors===0}validate59.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate58(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&
!Array.isArray(data)){for(let key0 in data)if(!(key0==="alt"||key0==="credit"||key0==="caption"||key0==="labels")){let err0={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema116,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.alt!==void 0){let data0=data.alt;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{let err1={instancePath:instancePath+
"/alt",schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.
type,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data.alt=coerced0))}if(typeof data0=="string"){if(func1(data0)>2e4){let err2={instancePath:instancePath+
"/alt",schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than\
 20000 characters",schema:2e4,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(func1(data0)<1){let err3={instancePath:instancePath+"/alt",schemaPath:"common#/$defs/text/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(!pattern6.test(data0)){let err4={instancePath:instancePath+"/alt",schemaPath:"\
common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.credit!==void 0){let data1=data.credit;if(typeof data1!=
"string"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=
""+data1;else if(data1===null)coerced1="";else{let err5={instancePath:instancePath+"/credit",schemaPath:"common#/$defs/t\
ext/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.credit=
coerced1))}if(typeof data1=="string"){if(func1(data1)>2e4){let err6={instancePath:instancePath+"/credit",schemaPath:"com\
mon#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,
parentSchema:schema8,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(func1(data1)<1){let err7={
instancePath:instancePath+"/credit",schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}if(!pattern6.test(data1)){let err8={instancePath:instancePath+"/credit",schemaPath:"common#/$defs/text/pa\
ttern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,data:data1};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}if(data.caption!==void 0){let data2=data.caption;if(typeof data2!=
"string"){let dataType2=typeof data2,coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=
""+data2;else if(data2===null)coerced2="";else{let err9={instancePath:instancePath+"/caption",schemaPath:"common#/$defs/\
text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data2};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}coerced2!==void 0&&(data2=coerced2,data!==void 0&&(data.caption=
coerced2))}if(typeof data2=="string"){if(func1(data2)>2e4){let err10={instancePath:instancePath+"/caption",schemaPath:"c\
ommon#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,
parentSchema:schema8,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(func1(data2)<1){let err11={
instancePath:instancePath+"/caption",schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data2};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}if(!pattern6.test(data2)){let err12={instancePath:instancePath+"/caption",schemaPath:"common#/$defs\
/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,
data:data2};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}data.labels!==void 0&&(validate59(data.labels,
{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length))}else{let err13={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema116.type,parentSchema:schema116,data};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate58.errors=vErrors,errors===0}validate58.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){
let _errs1=errors;if(typeof key0!="string"){let dataType0=typeof key0,coerced0;if(coerced0===void 0)if(dataType0=="numbe\
r"||dataType0=="boolean")coerced0=""+key0;else if(key0===null)coerced0="";else{let err0={instancePath,schemaPath:"common\
#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,
data:key0,propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}coerced0!==void 0&&(key0=coerced0,
data!==void 0&&(data[parentDataProperty]=coerced0))}if(typeof key0=="string"){if(func1(key0)>80){let err1={instancePath,
schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 charac\
ters",schema:80,parentSchema:schema2,data:key0,propertyName:key0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(!pattern0.test(key0)){let err2={instancePath,schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,
data:key0,propertyName:key0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}var valid0=_errs1===errors;if(!valid0){
let err3={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property\
 name must be valid",schema:schema114.propertyNames,parentSchema:schema114,data};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}for(let key1 in data)validate58(data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:
vErrors.concat(validate58.errors),errors=vErrors.length)}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema114.type,parentSchema:schema114,data};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}return validate57.errors=vErrors,errors===0}validate57.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate63.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){let _errs1=errors;
if(typeof key0!="string"){let dataType0=typeof key0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="bo\
olean")coerced0=""+key0;else if(key0===null)coerced0="";else{let err0={instancePath,schemaPath:"common#/$defs/id/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:key0,propertyName:key0};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}coerced0!==void 0&&(key0=coerced0,data!==void 0&&(data[parentDataProperty]=
coerced0))}if(typeof key0=="string"){if(func1(key0)>80){let err1={instancePath,schemaPath:"common#/$defs/id/maxLength",keyword:"\
maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema2,data:key0,propertyName:key0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(!pattern0.test(key0)){let err2={instancePath,schemaPath:"co\
mmon#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z\
0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:key0,propertyName:key0};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}}var valid0=_errs1===errors;if(!valid0){let err3={instancePath,schemaPath:"#/\
propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid",schema:schema120.
propertyNames,parentSchema:schema120,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}for(let key1 in data){
let data0=data[key1];if(typeof data0!="string"){let dataType1=typeof data0,coerced1;if(coerced1===void 0)if(dataType1=="\
number"||dataType1=="boolean")coerced1=""+data0;else if(data0===null)coerced1="";else{let err4={instancePath:instancePath+
"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema8.type,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}coerced1!==void 0&&(data0=coerced1,data!==void 0&&(data[key1]=coerced1))}if(typeof data0=="string"){if(func1(
data0)>2e4){let err5={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$def\
s/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(func1(data0)<1){let err6={instancePath:instancePath+
"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}if(!pattern6.test(data0)){let err7={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern\
 "\\S"',schema:"\\S",parentSchema:schema8,data:data0};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema120.
type,parentSchema:schema120,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate63.errors=vErrors,
errors===0}validate63.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema126={title:"TranslationRecord",description:"\
Who translated a text from which language, and whether a native reader has reviewed it.",type:"object",additionalProperties:!1,
required:["from","state"],properties:{from:{$ref:"common#/$defs/language"},state:{$ref:"common#/$defs/state"},translators:{
type:"array",items:{$ref:"common#/$defs/id"}},reviewer:{$ref:"common#/$defs/id"},date:{$ref:"common#/$defs/date"}}};function validate68(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&
typeof data=="object"&&!Array.isArray(data)){if(data.from===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"from"},message:"must have required property 'from'",schema:schema126.required,parentSchema:schema126,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.state===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:schema126.
required,parentSchema:schema126,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"from"||key0==="state"||key0==="translators"||key0==="reviewer"||key0==="date")){let err2={instancePath,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pr\
operties",schema:!1,parentSchema:schema126,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.from!==
void 0){let data0=data.from;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{let err3={instancePath:instancePath+
"/from",schemaPath:"common#/$defs/language/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema4.
type,parentSchema:schema4,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data.from=coerced0))}if(typeof data0=="string"&&!pattern3.test(data0)){let err4={instancePath:instancePath+
"/from",schemaPath:"common#/$defs/language/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,\
8})*$"},message:'must match pattern "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"',schema:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8\
})*$",parentSchema:schema4,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.state!==void 0){
let data1=data.state;if(!(data1==="draft"||data1==="reviewed")){let err5={instancePath:instancePath+"/state",schemaPath:"\
common#/$defs/state/enum",keyword:"enum",params:{allowedValues:schema25.enum},message:"must be equal to one of the allow\
ed values",schema:schema25.enum,parentSchema:schema25,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.translators!==void 0){let data2=data.translators;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++){let data3=data2[i0];if(typeof data3!="string"){let dataType1=typeof data3,coerced1;if(coerced1===void 0)if(dataType1==
"number"||dataType1=="boolean")coerced1=""+data3;else if(data3===null)coerced1="";else{let err6={instancePath:instancePath+
"/translators/"+i0,schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.
type,parentSchema:schema2,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}coerced1!==void 0&&(data3=
coerced1,data2!==void 0&&(data2[i0]=coerced1))}if(typeof data3=="string"){if(func1(data3)>80){let err7={instancePath:instancePath+
"/translators/"+i0,schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have \
more than 80 characters",schema:80,parentSchema:schema2,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(!pattern0.test(data3)){let err8={instancePath:instancePath+"/translators/"+i0,schemaPath:"common#/$defs/id/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a\
-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}}else{
let err9={instancePath:instancePath+"/translators",schemaPath:"#/properties/translators/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:schema126.properties.translators.type,parentSchema:schema126.properties.translators,
data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.reviewer!==void 0){let data4=data.reviewer;
if(typeof data4!="string"){let dataType2=typeof data4,coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2=="\
boolean")coerced2=""+data4;else if(data4===null)coerced2="";else{let err10={instancePath:instancePath+"/reviewer",schemaPath:"\
common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,
data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}coerced2!==void 0&&(data4=coerced2,data!==void 0&&
(data.reviewer=coerced2))}if(typeof data4=="string"){if(func1(data4)>80){let err11={instancePath:instancePath+"/reviewer",
schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 charac\
ters",schema:80,parentSchema:schema2,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(!pattern0.
test(data4)){let err12={instancePath:instancePath+"/reviewer",schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]\
+)*$",parentSchema:schema2,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}if(data.date!==void 0){
let data5=data.date;if(typeof data5!="string"){let dataType3=typeof data5,coerced3;if(coerced3===void 0)if(dataType3=="n\
umber"||dataType3=="boolean")coerced3=""+data5;else if(data5===null)coerced3="";else{let err13={instancePath:instancePath+
"/date",schemaPath:"common#/$defs/date/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema27.
type,parentSchema:schema27,data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}coerced3!==void 0&&(data5=
coerced3,data!==void 0&&(data.date=coerced3))}if(typeof data5=="string"&&!formats0(data5)){let err14={instancePath:instancePath+
"/date",schemaPath:"common#/$defs/date/format",keyword:"format",params:{format:"date"},message:'must match format "date"',
schema:"date",parentSchema:schema27,data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema126.type,parentSchema:schema126,
data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate68.errors=vErrors,errors===0}validate68.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate56(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(!func0.call(schema109.properties,key0)){let err0={instancePath,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",
schema:!1,parentSchema:schema109,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.title!==void 0){
let data0=data.title;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="\
number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{let err1={instancePath:instancePath+
"/title",schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.
type,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data.title=coerced0))}if(typeof data0=="string"){if(func1(data0)>2e4){let err2={instancePath:instancePath+
"/title",schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more th\
an 20000 characters",schema:2e4,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(func1(data0)<1){let err3={instancePath:instancePath+"/title",schemaPath:"common#/$defs/text/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(!pattern6.test(data0)){let err4={instancePath:instancePath+"/title",schemaPath:"\
common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.shortTitle!==void 0){let data1=data.shortTitle;
if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="\
boolean")coerced1=""+data1;else if(data1===null)coerced1="";else{let err5={instancePath:instancePath+"/shortTitle",schemaPath:"\
#/properties/shortTitle/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema109.properties.
shortTitle.type,parentSchema:schema109.properties.shortTitle,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.shortTitle=coerced1))}if(typeof data1=="string"){if(func1(
data1)>60){let err6={instancePath:instancePath+"/shortTitle",schemaPath:"#/properties/shortTitle/maxLength",keyword:"max\
Length",params:{limit:60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema109.properties.shortTitle,
data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(func1(data1)<1){let err7={instancePath:instancePath+
"/shortTitle",schemaPath:"#/properties/shortTitle/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters",schema:1,parentSchema:schema109.properties.shortTitle,data:data1};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}if(!pattern6.test(data1)){let err8={instancePath:instancePath+"/shortTitle",schemaPath:"#/pr\
operties/shortTitle/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema109.
properties.shortTitle,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}if(data.summary!==void 0){
let data2=data.summary;if(typeof data2!="string"){let dataType2=typeof data2,coerced2;if(coerced2===void 0)if(dataType2==
"number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2="";else{let err9={instancePath:instancePath+
"/summary",schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.
type,parentSchema:schema8,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}coerced2!==void 0&&(data2=
coerced2,data!==void 0&&(data.summary=coerced2))}if(typeof data2=="string"){if(func1(data2)>2e4){let err10={instancePath:instancePath+
"/summary",schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more \
than 20000 characters",schema:2e4,parentSchema:schema8,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
if(func1(data2)<1){let err11={instancePath:instancePath+"/summary",schemaPath:"common#/$defs/text/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data2};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}if(!pattern6.test(data2)){let err12={instancePath:instancePath+"/summa\
ry",schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',
schema:"\\S",parentSchema:schema8,data:data2};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}if(data.keywords!==
void 0){let data3=data.keywords;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];
if(typeof data4!="string"){let dataType3=typeof data4,coerced3;if(coerced3===void 0)if(dataType3=="number"||dataType3=="\
boolean")coerced3=""+data4;else if(data4===null)coerced3="";else{let err13={instancePath:instancePath+"/keywords/"+i0,schemaPath:"\
common#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,
data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}coerced3!==void 0&&(data4=coerced3,data3!==void 0&&
(data3[i0]=coerced3))}if(typeof data4=="string"){if(func1(data4)>2e4){let err14={instancePath:instancePath+"/keywords/"+
i0,schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 200\
00 characters",schema:2e4,parentSchema:schema8,data:data4};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(func1(
data4)<1){let err15={instancePath:instancePath+"/keywords/"+i0,schemaPath:"common#/$defs/text/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data4};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}if(!pattern6.test(data4)){let err16={instancePath:instancePath+"/keywo\
rds/"+i0,schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\\
S"',schema:"\\S",parentSchema:schema8,data:data4};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}let i1=data3.
length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func3(data3[i1],data3[j0])){let err17={instancePath:instancePath+
"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT ha\
ve duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema109.properties.keywords,data:data3};
vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++;break outer0}}}else{let err18={instancePath:instancePath+"/k\
eywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema109.
properties.keywords.type,parentSchema:schema109.properties.keywords,data:data3};vErrors===null?vErrors=[err18]:vErrors.push(
err18),errors++}}if(data.place!==void 0){let data5=data.place;if(typeof data5!="string"){let dataType4=typeof data5,coerced4;
if(coerced4===void 0)if(dataType4=="number"||dataType4=="boolean")coerced4=""+data5;else if(data5===null)coerced4="";else{
let err19={instancePath:instancePath+"/place",schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema8.type,parentSchema:schema8,data:data5};vErrors===null?vErrors=[err19]:vErrors.push(
err19),errors++}coerced4!==void 0&&(data5=coerced4,data!==void 0&&(data.place=coerced4))}if(typeof data5=="string"){if(func1(
data5)>2e4){let err20={instancePath:instancePath+"/place",schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",
params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,data:data5};vErrors===
null?vErrors=[err20]:vErrors.push(err20),errors++}if(func1(data5)<1){let err21={instancePath:instancePath+"/place",schemaPath:"\
common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:schema8,data:data5};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(!pattern6.test(data5)){let err22={
instancePath:instancePath+"/place",schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema8,data:data5};vErrors===null?vErrors=[err22]:vErrors.push(err22),
errors++}}}data.images!==void 0&&(validate57(data.images,{instancePath:instancePath+"/images",parentData:data,parentDataProperty:"\
images",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length)),data.indicators!==void 0&&(validate63(data.indicators,{instancePath:instancePath+"/indicators",parentData:data,
parentDataProperty:"indicators",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length)),data.links!==void 0&&(validate63(data.links,{instancePath:instancePath+"/links",parentData:data,
parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length)),data.documents!==void 0&&(validate63(data.documents,{instancePath:instancePath+"/documen\
ts",parentData:data,parentDataProperty:"documents",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:
vErrors.concat(validate63.errors),errors=vErrors.length)),data.changes!==void 0&&(validate63(data.changes,{instancePath:instancePath+
"/changes",parentData:data,parentDataProperty:"changes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:
vErrors.concat(validate63.errors),errors=vErrors.length)),data.translation!==void 0&&(validate68(data.translation,{instancePath:instancePath+
"/translation",parentData:data,parentDataProperty:"translation",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.
errors:vErrors.concat(validate68.errors),errors=vErrors.length))}else{let err23={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema109.type,parentSchema:schema109,data};vErrors===null?
vErrors=[err23]:vErrors.push(err23),errors++}return validate56.errors=vErrors,errors===0}validate56.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var news_item=validate70,schema132={$schema:"https://json-schema.org/draft/2020-12/sche\
ma",$id:"news-item",title:"NewsFile",description:"item.yml: the facts of one news item, without words.",type:"object",additionalProperties:!1,
required:["originalLanguage","published","categories"],properties:{originalLanguage:{$ref:"common#/$defs/language"},published:{
$ref:"common#/$defs/date"},updated:{$ref:"common#/$defs/date"},categories:{$ref:"common#/$defs/ids"},aliases:{$ref:"comm\
on#/$defs/ids"},event:{title:"EventFacts",type:"object",additionalProperties:!1,required:["start","zone"],properties:{start:{
$ref:"common#/$defs/localDateTime"},end:{$ref:"common#/$defs/localDateTime"},zone:{description:"An IANA time zone.",type:"\
string",pattern:"^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$"},online:{type:"boolean"},registration:{title:"Registration",type:"obje\
ct",additionalProperties:!1,required:["url"],properties:{url:{$ref:"common#/$defs/url"},closes:{$ref:"common#/$defs/loca\
lDateTime"}}},speakers:{$ref:"common#/$defs/ids"}}},recording:{description:'An address, or "unknown": published, but the\
 address is not known.',type:"string",pattern:"^(https?://\\S+|unknown)$"},slides:{description:'An address, or "unknown"\
: published, but the address is not known.',type:"string",pattern:"^(https?://\\S+|unknown)$"},speakers:{$ref:"common#/$\
defs/ids"},studies:{$ref:"common#/$defs/ids"},partners:{$ref:"common#/$defs/ids"},programme:{$ref:"common#/$defs/id"},images:{
type:"array",items:{$ref:"common#/$defs/image"}},links:{type:"array",items:{title:"NewsLinkFacts",type:"object",additionalProperties:!1,
required:["id","url"],properties:{id:{$ref:"common#/$defs/id"},url:{$ref:"common#/$defs/url"}}}},faq:{$ref:"common#/$def\
s/ids"}}},schema138={description:"A local time without a zone: 2020-10-13T10:30.",type:"string",format:"local-date-time",
pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$"},pattern104=new RegExp("^[0-\
9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$","u"),pattern106=new RegExp("^[A-Za-z_]+(/\
[A-Za-z0-9_+-]+)*$","u"),pattern109=new RegExp("^(https?://\\S+|unknown)$","u"),formats28=(init_formats(),__toCommonJS(formats_exports)).
formats["local-date-time"];function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate71.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];
if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="\
boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{let err0={instancePath:instancePath+"/"+i0,schemaPath:"\
common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,
data:data0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&
(data[i0]=coerced0))}if(typeof data0=="string"){if(func1(data0)>80){let err1={instancePath:instancePath+"/"+i0,schemaPath:"\
common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,
parentSchema:schema2,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(!pattern0.test(data0)){let err2={
instancePath:instancePath+"/"+i0,schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a\
-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,
data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}let i1=data.length,j0;if(i1>1){outer0:for(;i1--;)
for(j0=i1;j0--;)if(func3(data[i1],data[j0])){let err3={instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{
i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema23,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++;break outer0}}}else{let err4={instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema23.type,parentSchema:schema23,data};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}return validate71.errors=vErrors,errors===0}validate71.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate78.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required proper\
ty 'id'",schema:schema95.required,parentSchema:schema95,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.file===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},
message:"must have required property 'file'",schema:schema95.required,parentSchema:schema95,data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="id"||key0==="file"||key0==="credit"||key0==="licenc\
e"||key0==="showsPeople"||key0==="consent")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema95,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0!=
"string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=
""+data0;else if(data0===null)coerced0="";else{let err3={instancePath:instancePath+"/id",schemaPath:"common#/$defs/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:data0};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.id=coerced0))}
if(typeof data0=="string"){if(func1(data0)>80){let err4={instancePath:instancePath+"/id",schemaPath:"common#/$defs/id/ma\
xLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema2,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!pattern0.test(data0)){let err5={instancePath:instancePath+
"/id",schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must \
match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data0};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}}if(data.file!==void 0){let data1=data.file;if(typeof data1!="string"){let dataType1=typeof data1,
coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1=
"";else{let err6={instancePath:instancePath+"/file",schemaPath:"common#/$defs/file/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.file=coerced1))}if(typeof data1=="string"){if(func1(
data1)>200){let err7={instancePath:instancePath+"/file",schemaPath:"common#/$defs/file/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema14,data:data1};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}if(!pattern16.test(data1)){let err8={instancePath:instancePath+"/file",schemaPath:"\
common#/$defs/file/pattern",keyword:"pattern",params:{pattern:'^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$'},
message:'must match pattern "^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:*?"<>|][^\\\\:*?"<>|]*$"',schema:'^(?!.*(^|/)\\.\\.?(/|$))[^/\
\\\\:*?"<>|][^\\\\:*?"<>|]*$',parentSchema:schema14,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}
if(data.credit!==void 0){let data2=data.credit;if(typeof data2!="string"){let dataType2=typeof data2,coerced2;if(coerced2===
void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2="";else{let err9={instancePath:instancePath+
"/credit",schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.
type,parentSchema:schema8,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}coerced2!==void 0&&(data2=
coerced2,data!==void 0&&(data.credit=coerced2))}if(typeof data2=="string"){if(func1(data2)>2e4){let err10={instancePath:instancePath+
"/credit",schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more t\
han 20000 characters",schema:2e4,parentSchema:schema8,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
if(func1(data2)<1){let err11={instancePath:instancePath+"/credit",schemaPath:"common#/$defs/text/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data2};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}if(!pattern6.test(data2)){let err12={instancePath:instancePath+"/credi\
t",schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\
\\S",parentSchema:schema8,data:data2};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}if(data.licence!==void 0){
let data3=data.licence;if(typeof data3!="string"){let dataType3=typeof data3,coerced3;if(coerced3===void 0)if(dataType3==
"number"||dataType3=="boolean")coerced3=""+data3;else if(data3===null)coerced3="";else{let err13={instancePath:instancePath+
"/licence",schemaPath:"common#/$defs/licence/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema10.
type,parentSchema:schema10,data:data3};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}coerced3!==void 0&&(data3=
coerced3,data!==void 0&&(data.licence=coerced3))}if(typeof data3=="string"&&!pattern8.test(data3)){let err14={instancePath:instancePath+
"/licence",schemaPath:"common#/$defs/licence/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9.+-]+$"},message:'mu\
st match pattern "^[A-Za-z0-9.+-]+$"',schema:"^[A-Za-z0-9.+-]+$",parentSchema:schema10,data:data3};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}}if(data.showsPeople!==void 0){let data4=data.showsPeople;if(typeof data4!="boolean"){
let coerced4;if(coerced4===void 0)if(data4==="false"||data4===0||data4===null)coerced4=!1;else if(data4==="true"||data4===
1)coerced4=!0;else{let err15={instancePath:instancePath+"/showsPeople",schemaPath:"#/properties/showsPeople/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:schema95.properties.showsPeople.type,parentSchema:schema95.
properties.showsPeople,data:data4};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}coerced4!==void 0&&(data4=
coerced4,data!==void 0&&(data.showsPeople=coerced4))}}data.consent!==void 0&&(validate53(data.consent,{instancePath:instancePath+
"/consent",parentData:data,parentDataProperty:"consent",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length))}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};vErrors===null?vErrors=
[err16]:vErrors.push(err16),errors++}return validate78.errors=vErrors,errors===0}validate78.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate70.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.originalLanguage===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"originalLanguage"},message:"m\
ust have required property 'originalLanguage'",schema:schema132.required,parentSchema:schema132,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.published===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"published"},message:"must have required property 'published'",schema:schema132.required,
parentSchema:schema132,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.categories===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"categories"},message:"must have require\
d property 'categories'",schema:schema132.required,parentSchema:schema132,data};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}for(let key0 in data)if(!func0.call(schema132.properties,key0)){let err3={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties",schema:!1,parentSchema:schema132,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.originalLanguage!==
void 0){let data0=data.originalLanguage;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)
if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{let err4={instancePath:instancePath+
"/originalLanguage",schemaPath:"common#/$defs/language/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:schema4.type,parentSchema:schema4,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.originalLanguage=coerced0))}if(typeof data0=="string"&&!pattern3.test(data0)){
let err5={instancePath:instancePath+"/originalLanguage",schemaPath:"common#/$defs/language/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"},message:'must match pattern "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"',
schema:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$",parentSchema:schema4,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}}if(data.published!==void 0){let data1=data.published;if(typeof data1!="string"){let dataType1=typeof data1,
coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1=
"";else{let err6={instancePath:instancePath+"/published",schemaPath:"common#/$defs/date/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.published=coerced1))}if(typeof data1=="strin\
g"&&!formats0(data1)){let err7={instancePath:instancePath+"/published",schemaPath:"common#/$defs/date/format",keyword:"f\
ormat",params:{format:"date"},message:'must match format "date"',schema:"date",parentSchema:schema27,data:data1};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.updated!==void 0){let data2=data.updated;if(typeof data2!="stri\
ng"){let dataType2=typeof data2,coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+data2;else if(data2===
null)coerced2="";else{let err8={instancePath:instancePath+"/updated",schemaPath:"common#/$defs/date/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}coerced2!==void 0&&(data2=coerced2,data!==void 0&&(data.updated=coerced2))}if(typeof data2==
"string"&&!formats0(data2)){let err9={instancePath:instancePath+"/updated",schemaPath:"common#/$defs/date/format",keyword:"\
format",params:{format:"date"},message:'must match format "date"',schema:"date",parentSchema:schema27,data:data2};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.categories!==void 0&&(validate71(data.categories,{instancePath:instancePath+
"/categories",parentData:data,parentDataProperty:"categories",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.
errors:vErrors.concat(validate71.errors),errors=vErrors.length)),data.aliases!==void 0&&(validate71(data.aliases,{instancePath:instancePath+
"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:
vErrors.concat(validate71.errors),errors=vErrors.length)),data.event!==void 0){let data5=data.event;if(data5&&typeof data5==
"object"&&!Array.isArray(data5)){if(data5.start===void 0){let err10={instancePath:instancePath+"/event",schemaPath:"#/pr\
operties/event/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start\
'",schema:schema132.properties.event.required,parentSchema:schema132.properties.event,data:data5};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}if(data5.zone===void 0){let err11={instancePath:instancePath+"/event",schemaPath:"#\
/properties/event/required",keyword:"required",params:{missingProperty:"zone"},message:"must have required property 'zon\
e'",schema:schema132.properties.event.required,parentSchema:schema132.properties.event,data:data5};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}for(let key1 in data5)if(!(key1==="start"||key1==="end"||key1==="zone"||key1==="onl\
ine"||key1==="registration"||key1==="speakers")){let err12={instancePath:instancePath+"/event",schemaPath:"#/properties/\
event/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have addit\
ional properties",schema:!1,parentSchema:schema132.properties.event,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(
err12),errors++}if(data5.start!==void 0){let data6=data5.start;if(typeof data6!="string"){let dataType3=typeof data6,coerced3;
if(coerced3===void 0)if(dataType3=="number"||dataType3=="boolean")coerced3=""+data6;else if(data6===null)coerced3="";else{
let err13={instancePath:instancePath+"/event/start",schemaPath:"common#/$defs/localDateTime/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema138.type,parentSchema:schema138,data:data6};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}coerced3!==void 0&&(data6=coerced3,data5!==void 0&&(data5.start=coerced3))}if(typeof data6==
"string"){if(!pattern104.test(data6)){let err14={instancePath:instancePath+"/event/start",schemaPath:"common#/$defs/loca\
lDateTime/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-\
3]):[0-5][0-9]$"},message:'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-\
5][0-9]$"',schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:schema138,
data:data6};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(!formats28(data6)){let err15={instancePath:instancePath+
"/event/start",schemaPath:"common#/$defs/localDateTime/format",keyword:"format",params:{format:"local-date-time"},message:'\
must match format "local-date-time"',schema:"local-date-time",parentSchema:schema138,data:data6};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}}}if(data5.end!==void 0){let data7=data5.end;if(typeof data7!="string"){let dataType4=typeof data7,
coerced4;if(coerced4===void 0)if(dataType4=="number"||dataType4=="boolean")coerced4=""+data7;else if(data7===null)coerced4=
"";else{let err16={instancePath:instancePath+"/event/end",schemaPath:"common#/$defs/localDateTime/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema138.type,parentSchema:schema138,data:data7};vErrors===null?vErrors=
[err16]:vErrors.push(err16),errors++}coerced4!==void 0&&(data7=coerced4,data5!==void 0&&(data5.end=coerced4))}if(typeof data7==
"string"){if(!pattern104.test(data7)){let err17={instancePath:instancePath+"/event/end",schemaPath:"common#/$defs/localD\
ateTime/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]\
):[0-5][0-9]$"},message:'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5]\
[0-9]$"',schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:schema138,
data:data7};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(!formats28(data7)){let err18={instancePath:instancePath+
"/event/end",schemaPath:"common#/$defs/localDateTime/format",keyword:"format",params:{format:"local-date-time"},message:'\
must match format "local-date-time"',schema:"local-date-time",parentSchema:schema138,data:data7};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}}}if(data5.zone!==void 0){let data8=data5.zone;if(typeof data8!="string"){let dataType5=typeof data8,
coerced5;if(coerced5===void 0)if(dataType5=="number"||dataType5=="boolean")coerced5=""+data8;else if(data8===null)coerced5=
"";else{let err19={instancePath:instancePath+"/event/zone",schemaPath:"#/properties/event/properties/zone/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema132.properties.event.properties.zone.type,parentSchema:schema132.
properties.event.properties.zone,data:data8};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}coerced5!==void 0&&
(data8=coerced5,data5!==void 0&&(data5.zone=coerced5))}if(typeof data8=="string"&&!pattern106.test(data8)){let err20={instancePath:instancePath+
"/event/zone",schemaPath:"#/properties/event/properties/zone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_]+(/[A\
-Za-z0-9_+-]+)*$"},message:'must match pattern "^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$"',schema:"^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*\
$",parentSchema:schema132.properties.event.properties.zone,data:data8};vErrors===null?vErrors=[err20]:vErrors.push(err20),
errors++}}if(data5.online!==void 0){let data9=data5.online;if(typeof data9!="boolean"){let coerced6;if(coerced6===void 0)
if(data9==="false"||data9===0||data9===null)coerced6=!1;else if(data9==="true"||data9===1)coerced6=!0;else{let err21={instancePath:instancePath+
"/event/online",schemaPath:"#/properties/event/properties/online/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean",schema:schema132.properties.event.properties.online.type,parentSchema:schema132.properties.event.properties.
online,data:data9};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}coerced6!==void 0&&(data9=coerced6,data5!==
void 0&&(data5.online=coerced6))}}if(data5.registration!==void 0){let data10=data5.registration;if(data10&&typeof data10==
"object"&&!Array.isArray(data10)){if(data10.url===void 0){let err22={instancePath:instancePath+"/event/registration",schemaPath:"\
#/properties/event/properties/registration/required",keyword:"required",params:{missingProperty:"url"},message:"must hav\
e required property 'url'",schema:schema132.properties.event.properties.registration.required,parentSchema:schema132.properties.
event.properties.registration,data:data10};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}for(let key2 in data10)
if(!(key2==="url"||key2==="closes")){let err23={instancePath:instancePath+"/event/registration",schemaPath:"#/properties\
/event/properties/registration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema132.properties.event.properties.registration,data:data10};
vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data10.url!==void 0){let data11=data10.url;if(typeof data11!=
"string"){let dataType7=typeof data11,coerced7;if(coerced7===void 0)if(dataType7=="number"||dataType7=="boolean")coerced7=
""+data11;else if(data11===null)coerced7="";else{let err24={instancePath:instancePath+"/event/registration/url",schemaPath:"\
common#/$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema3.type,parentSchema:schema3,
data:data11};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}coerced7!==void 0&&(data11=coerced7,data10!==void 0&&
(data10.url=coerced7))}if(typeof data11=="string"){if(func1(data11)>2e3){let err25={instancePath:instancePath+"/event/re\
gistration/url",schemaPath:"common#/$defs/url/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have m\
ore than 2000 characters",schema:2e3,parentSchema:schema3,data:data11};vErrors===null?vErrors=[err25]:vErrors.push(err25),
errors++}if(!pattern1.test(data11)){let err26={instancePath:instancePath+"/event/registration/url",schemaPath:"common#/$\
defs/url/pattern",keyword:"pattern",params:{pattern:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$'},message:'mu\
st match pattern "^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$"',schema:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\
\\^`{|}]*$',parentSchema:schema3,data:data11};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}}if(data10.closes!==
void 0){let data12=data10.closes;if(typeof data12!="string"){let dataType8=typeof data12,coerced8;if(coerced8===void 0)if(dataType8==
"number"||dataType8=="boolean")coerced8=""+data12;else if(data12===null)coerced8="";else{let err27={instancePath:instancePath+
"/event/registration/closes",schemaPath:"common#/$defs/localDateTime/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema138.type,parentSchema:schema138,data:data12};vErrors===null?vErrors=[err27]:vErrors.push(err27),
errors++}coerced8!==void 0&&(data12=coerced8,data10!==void 0&&(data10.closes=coerced8))}if(typeof data12=="string"){if(!pattern104.
test(data12)){let err28={instancePath:instancePath+"/event/registration/closes",schemaPath:"common#/$defs/localDateTime/\
pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][\
0-9]$"},message:'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$"',
schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:schema138,data:data12};
vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(!formats28(data12)){let err29={instancePath:instancePath+
"/event/registration/closes",schemaPath:"common#/$defs/localDateTime/format",keyword:"format",params:{format:"local-date\
-time"},message:'must match format "local-date-time"',schema:"local-date-time",parentSchema:schema138,data:data12};vErrors===
null?vErrors=[err29]:vErrors.push(err29),errors++}}}}else{let err30={instancePath:instancePath+"/event/registration",schemaPath:"\
#/properties/event/properties/registration/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema132.
properties.event.properties.registration.type,parentSchema:schema132.properties.event.properties.registration,data:data10};
vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}data5.speakers!==void 0&&(validate71(data5.speakers,{instancePath:instancePath+
"/event/speakers",parentData:data5,parentDataProperty:"speakers",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.
errors:vErrors.concat(validate71.errors),errors=vErrors.length))}else{let err31={instancePath:instancePath+"/event",schemaPath:"\
#/properties/event/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema132.properties.event.
type,parentSchema:schema132.properties.event,data:data5};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data.
recording!==void 0){let data14=data.recording;if(typeof data14!="string"){let dataType9=typeof data14,coerced9;if(coerced9===
void 0)if(dataType9=="number"||dataType9=="boolean")coerced9=""+data14;else if(data14===null)coerced9="";else{let err32={
instancePath:instancePath+"/recording",schemaPath:"#/properties/recording/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema132.properties.recording.type,parentSchema:schema132.properties.recording,data:data14};vErrors===
null?vErrors=[err32]:vErrors.push(err32),errors++}coerced9!==void 0&&(data14=coerced9,data!==void 0&&(data.recording=coerced9))}
if(typeof data14=="string"&&!pattern109.test(data14)){let err33={instancePath:instancePath+"/recording",schemaPath:"#/pr\
operties/recording/pattern",keyword:"pattern",params:{pattern:"^(https?://\\S+|unknown)$"},message:'must match pattern "\
^(https?://\\S+|unknown)$"',schema:"^(https?://\\S+|unknown)$",parentSchema:schema132.properties.recording,data:data14};
vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}if(data.slides!==void 0){let data15=data.slides;if(typeof data15!=
"string"){let dataType10=typeof data15,coerced10;if(coerced10===void 0)if(dataType10=="number"||dataType10=="boolean")coerced10=
""+data15;else if(data15===null)coerced10="";else{let err34={instancePath:instancePath+"/slides",schemaPath:"#/propertie\
s/slides/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema132.properties.slides.type,parentSchema:schema132.
properties.slides,data:data15};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}coerced10!==void 0&&(data15=coerced10,
data!==void 0&&(data.slides=coerced10))}if(typeof data15=="string"&&!pattern109.test(data15)){let err35={instancePath:instancePath+
"/slides",schemaPath:"#/properties/slides/pattern",keyword:"pattern",params:{pattern:"^(https?://\\S+|unknown)$"},message:'\
must match pattern "^(https?://\\S+|unknown)$"',schema:"^(https?://\\S+|unknown)$",parentSchema:schema132.properties.slides,
data:data15};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data.speakers!==void 0&&(validate71(data.speakers,
{instancePath:instancePath+"/speakers",parentData:data,parentDataProperty:"speakers",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length)),data.studies!==void 0&&(validate71(
data.studies,{instancePath:instancePath+"/studies",parentData:data,parentDataProperty:"studies",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length)),data.partners!==void 0&&
(validate71(data.partners,{instancePath:instancePath+"/partners",parentData:data,parentDataProperty:"partners",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length)),data.
programme!==void 0){let data19=data.programme;if(typeof data19!="string"){let dataType11=typeof data19,coerced11;if(coerced11===
void 0)if(dataType11=="number"||dataType11=="boolean")coerced11=""+data19;else if(data19===null)coerced11="";else{let err36={
instancePath:instancePath+"/programme",schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema2.type,parentSchema:schema2,data:data19};vErrors===null?vErrors=[err36]:vErrors.push(err36),
errors++}coerced11!==void 0&&(data19=coerced11,data!==void 0&&(data.programme=coerced11))}if(typeof data19=="string"){if(func1(
data19)>80){let err37={instancePath:instancePath+"/programme",schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",
params:{limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema2,data:data19};vErrors===
null?vErrors=[err37]:vErrors.push(err37),errors++}if(!pattern0.test(data19)){let err38={instancePath:instancePath+"/prog\
ramme",schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must\
 match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data19};vErrors===
null?vErrors=[err38]:vErrors.push(err38),errors++}}}if(data.images!==void 0){let data20=data.images;if(Array.isArray(data20)){
let len0=data20.length;for(let i0=0;i0<len0;i0++)validate78(data20[i0],{instancePath:instancePath+"/images/"+i0,parentData:data20,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),
errors=vErrors.length)}else{let err39={instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:schema132.properties.images.type,parentSchema:schema132.properties.
images,data:data20};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}if(data.links!==void 0){let data22=data.
links;if(Array.isArray(data22)){let len1=data22.length;for(let i1=0;i1<len1;i1++){let data23=data22[i1];if(data23&&typeof data23==
"object"&&!Array.isArray(data23)){if(data23.id===void 0){let err40={instancePath:instancePath+"/links/"+i1,schemaPath:"#\
/properties/links/items/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property \
'id'",schema:schema132.properties.links.items.required,parentSchema:schema132.properties.links.items,data:data23};vErrors===
null?vErrors=[err40]:vErrors.push(err40),errors++}if(data23.url===void 0){let err41={instancePath:instancePath+"/links/"+
i1,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty:"url"},message:"must have r\
equired property 'url'",schema:schema132.properties.links.items.required,parentSchema:schema132.properties.links.items,data:data23};
vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}for(let key3 in data23)if(!(key3==="id"||key3==="url")){let err42={
instancePath:instancePath+"/links/"+i1,schemaPath:"#/properties/links/items/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key3},message:"must NOT have additional properties",schema:!1,parentSchema:schema132.
properties.links.items,data:data23};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}if(data23.id!==void 0){let data24=data23.
id;if(typeof data24!="string"){let dataType12=typeof data24,coerced12;if(coerced12===void 0)if(dataType12=="number"||dataType12==
"boolean")coerced12=""+data24;else if(data24===null)coerced12="";else{let err43={instancePath:instancePath+"/links/"+i1+
"/id",schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.type,
parentSchema:schema2,data:data24};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}coerced12!==void 0&&(data24=
coerced12,data23!==void 0&&(data23.id=coerced12))}if(typeof data24=="string"){if(func1(data24)>80){let err44={instancePath:instancePath+
"/links/"+i1+"/id",schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have \
more than 80 characters",schema:80,parentSchema:schema2,data:data24};vErrors===null?vErrors=[err44]:vErrors.push(err44),
errors++}if(!pattern0.test(data24)){let err45={instancePath:instancePath+"/links/"+i1+"/id",schemaPath:"common#/$defs/id\
/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9\
]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data24};vErrors===null?vErrors=[err45]:vErrors.push(
err45),errors++}}}if(data23.url!==void 0){let data25=data23.url;if(typeof data25!="string"){let dataType13=typeof data25,
coerced13;if(coerced13===void 0)if(dataType13=="number"||dataType13=="boolean")coerced13=""+data25;else if(data25===null)
coerced13="";else{let err46={instancePath:instancePath+"/links/"+i1+"/url",schemaPath:"common#/$defs/url/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema3.type,parentSchema:schema3,data:data25};vErrors===null?
vErrors=[err46]:vErrors.push(err46),errors++}coerced13!==void 0&&(data25=coerced13,data23!==void 0&&(data23.url=coerced13))}
if(typeof data25=="string"){if(func1(data25)>2e3){let err47={instancePath:instancePath+"/links/"+i1+"/url",schemaPath:"c\
ommon#/$defs/url/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,
parentSchema:schema3,data:data25};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}if(!pattern1.test(data25)){
let err48={instancePath:instancePath+"/links/"+i1+"/url",schemaPath:"common#/$defs/url/pattern",keyword:"pattern",params:{
pattern:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$'},message:'must match pattern "^https?://[^\\s/$.?#"<>\\\\^`\
{|}][^\\s"<>\\\\^`{|}]*$"',schema:'^https?://[^\\s/$.?#"<>\\\\^`{|}][^\\s"<>\\\\^`{|}]*$',parentSchema:schema3,data:data25};
vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}}}else{let err49={instancePath:instancePath+"/links/"+i1,schemaPath:"\
#/properties/links/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema132.properties.
links.items.type,parentSchema:schema132.properties.links.items,data:data23};vErrors===null?vErrors=[err49]:vErrors.push(
err49),errors++}}}else{let err50={instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:schema132.properties.links.type,parentSchema:schema132.properties.links,
data:data22};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}}data.faq!==void 0&&(validate71(data.faq,{instancePath:instancePath+
"/faq",parentData:data,parentDataProperty:"faq",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.
concat(validate71.errors),errors=vErrors.length))}else{let err51={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema132.type,parentSchema:schema132,data};vErrors===null?vErrors=[err51]:
vErrors.push(err51),errors++}return validate70.errors=vErrors,errors===0}validate70.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var news_words=validate82,schema150={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"news-w\
ords",title:"NewsWords",description:"Front matter of a news item in one language.",type:"object",additionalProperties:!1,
properties:{title:{$ref:"common#/$defs/text"},summary:{$ref:"common#/$defs/text"},place:{$ref:"common#/$defs/text"},images:{
$ref:"common#/$defs/imageWordsById"},links:{$ref:"common#/$defs/labels"},speakers:{description:"What each speaker is, by\
 person id.",$ref:"common#/$defs/labels"},faq:{type:"object",propertyNames:{$ref:"common#/$defs/id"},additionalProperties:{
title:"Faq",type:"object",additionalProperties:!1,required:["question","answer"],properties:{question:{$ref:"common#/$de\
fs/text"},answer:{$ref:"common#/$defs/text"}}}},translation:{$ref:"common#/$defs/translation"}}};function validate83(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate83.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){let _errs1=errors;if(typeof key0!="string"){let dataType0=typeof key0,
coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+key0;else if(key0===null)coerced0=
"";else{let err0={instancePath,schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:schema2.type,parentSchema:schema2,data:key0,propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}coerced0!==void 0&&(key0=coerced0,data!==void 0&&(data[parentDataProperty]=coerced0))}if(typeof key0=="st\
ring"){if(func1(key0)>80){let err1={instancePath,schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},
message:"must NOT have more than 80 characters",schema:80,parentSchema:schema2,data:key0,propertyName:key0};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(!pattern0.test(key0)){let err2={instancePath,schemaPath:"common#/$defs/id/\
pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]\
+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:key0,propertyName:key0};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}var valid0=_errs1===errors;if(!valid0){let err3={instancePath,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid",schema:schema114.propertyNames,
parentSchema:schema114,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}for(let key1 in data)validate58(
data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)}else{
let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema114.
type,parentSchema:schema114,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate83.errors=vErrors,
errors===0}validate83.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate86(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate86.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&
!Array.isArray(data)){for(let key0 in data){let _errs1=errors;if(typeof key0!="string"){let dataType0=typeof key0,coerced0;
if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+key0;else if(key0===null)coerced0="";else{
let err0={instancePath,schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema2.type,parentSchema:schema2,data:key0,propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
coerced0!==void 0&&(key0=coerced0,data!==void 0&&(data[parentDataProperty]=coerced0))}if(typeof key0=="string"){if(func1(
key0)>80){let err1={instancePath,schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"\
must NOT have more than 80 characters",schema:80,parentSchema:schema2,data:key0,propertyName:key0};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(!pattern0.test(key0)){let err2={instancePath,schemaPath:"common#/$defs/id/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"\
^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:key0,propertyName:key0};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}var valid0=_errs1===errors;if(!valid0){let err3={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:key0},message:"property name must be valid",schema:schema120.propertyNames,parentSchema:schema120,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}for(let key1 in data){let data0=data[key1];if(typeof data0!=
"string"){let dataType1=typeof data0,coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=
""+data0;else if(data0===null)coerced1="";else{let err4={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.
type,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}coerced1!==void 0&&(data0=
coerced1,data!==void 0&&(data[key1]=coerced1))}if(typeof data0=="string"){if(func1(data0)>2e4){let err5={instancePath:instancePath+
"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},
message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}if(func1(data0)<1){let err6={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(!pattern6.
test(data0)){let err7={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common#/$de\
fs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,
data:data0};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}}else{let err8={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:schema120.type,parentSchema:schema120,data};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}return validate86.errors=vErrors,errors===0}validate86.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate89.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.from===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"},message:"must have required prop\
erty 'from'",schema:schema126.required,parentSchema:schema126,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.state===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},
message:"must have required property 'state'",schema:schema126.required,parentSchema:schema126,data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="from"||key0==="state"||key0==="translators"||key0===
"reviewer"||key0==="date")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema126,data};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.from!==void 0){let data0=data.from;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0=
"";else{let err3={instancePath:instancePath+"/from",schemaPath:"common#/$defs/language/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema4.type,parentSchema:schema4,data:data0};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.from=coerced0))}if(typeof data0=="string"&&!pattern3.
test(data0)){let err4={instancePath:instancePath+"/from",schemaPath:"common#/$defs/language/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"},message:'must match pattern "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"',
schema:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$",parentSchema:schema4,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}if(data.state!==void 0){let data1=data.state;if(!(data1==="draft"||data1==="reviewed")){let err5={instancePath:instancePath+
"/state",schemaPath:"common#/$defs/state/enum",keyword:"enum",params:{allowedValues:schema25.enum},message:"must be equa\
l to one of the allowed values",schema:schema25.enum,parentSchema:schema25,data:data1};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.translators!==void 0){let data2=data.translators;if(Array.isArray(data2)){let len0=data2.length;
for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3!="string"){let dataType1=typeof data3,coerced1;if(coerced1===
void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data3;else if(data3===null)coerced1="";else{let err6={instancePath:instancePath+
"/translators/"+i0,schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.
type,parentSchema:schema2,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}coerced1!==void 0&&(data3=
coerced1,data2!==void 0&&(data2[i0]=coerced1))}if(typeof data3=="string"){if(func1(data3)>80){let err7={instancePath:instancePath+
"/translators/"+i0,schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have \
more than 80 characters",schema:80,parentSchema:schema2,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(!pattern0.test(data3)){let err8={instancePath:instancePath+"/translators/"+i0,schemaPath:"common#/$defs/id/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a\
-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}}else{
let err9={instancePath:instancePath+"/translators",schemaPath:"#/properties/translators/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:schema126.properties.translators.type,parentSchema:schema126.properties.translators,
data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.reviewer!==void 0){let data4=data.reviewer;
if(typeof data4!="string"){let dataType2=typeof data4,coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2=="\
boolean")coerced2=""+data4;else if(data4===null)coerced2="";else{let err10={instancePath:instancePath+"/reviewer",schemaPath:"\
common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,
data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}coerced2!==void 0&&(data4=coerced2,data!==void 0&&
(data.reviewer=coerced2))}if(typeof data4=="string"){if(func1(data4)>80){let err11={instancePath:instancePath+"/reviewer",
schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 charac\
ters",schema:80,parentSchema:schema2,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(!pattern0.
test(data4)){let err12={instancePath:instancePath+"/reviewer",schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]\
+)*$",parentSchema:schema2,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}if(data.date!==void 0){
let data5=data.date;if(typeof data5!="string"){let dataType3=typeof data5,coerced3;if(coerced3===void 0)if(dataType3=="n\
umber"||dataType3=="boolean")coerced3=""+data5;else if(data5===null)coerced3="";else{let err13={instancePath:instancePath+
"/date",schemaPath:"common#/$defs/date/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema27.
type,parentSchema:schema27,data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}coerced3!==void 0&&(data5=
coerced3,data!==void 0&&(data.date=coerced3))}if(typeof data5=="string"&&!formats0(data5)){let err14={instancePath:instancePath+
"/date",schemaPath:"common#/$defs/date/format",keyword:"format",params:{format:"date"},message:'must match format "date"',
schema:"date",parentSchema:schema27,data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema126.type,parentSchema:schema126,
data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate89.errors=vErrors,errors===0}validate89.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate82(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate82.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(!(key0==="title"||key0==="summary"||key0==="place"||key0==="images"||key0==="links"||key0===
"speakers"||key0==="faq"||key0==="translation")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema150,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.title!==void 0){let data0=data.title;if(typeof data0!=
"string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=
""+data0;else if(data0===null)coerced0="";else{let err1={instancePath:instancePath+"/title",schemaPath:"common#/$defs/te\
xt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.title=
coerced0))}if(typeof data0=="string"){if(func1(data0)>2e4){let err2={instancePath:instancePath+"/title",schemaPath:"comm\
on#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,
parentSchema:schema8,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(func1(data0)<1){let err3={
instancePath:instancePath+"/title",schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}if(!pattern6.test(data0)){let err4={instancePath:instancePath+"/title",schemaPath:"common#/$defs/text/pat\
tern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.summary!==void 0){let data1=data.summary;if(typeof data1!=
"string"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=
""+data1;else if(data1===null)coerced1="";else{let err5={instancePath:instancePath+"/summary",schemaPath:"common#/$defs/\
text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.summary=
coerced1))}if(typeof data1=="string"){if(func1(data1)>2e4){let err6={instancePath:instancePath+"/summary",schemaPath:"co\
mmon#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,
parentSchema:schema8,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(func1(data1)<1){let err7={
instancePath:instancePath+"/summary",schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}if(!pattern6.test(data1)){let err8={instancePath:instancePath+"/summary",schemaPath:"common#/$defs/text/p\
attern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,data:data1};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}if(data.place!==void 0){let data2=data.place;if(typeof data2!=
"string"){let dataType2=typeof data2,coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=
""+data2;else if(data2===null)coerced2="";else{let err9={instancePath:instancePath+"/place",schemaPath:"common#/$defs/te\
xt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data2};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}coerced2!==void 0&&(data2=coerced2,data!==void 0&&(data.place=
coerced2))}if(typeof data2=="string"){if(func1(data2)>2e4){let err10={instancePath:instancePath+"/place",schemaPath:"com\
mon#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,
parentSchema:schema8,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(func1(data2)<1){let err11={
instancePath:instancePath+"/place",schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data2};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}if(!pattern6.test(data2)){let err12={instancePath:instancePath+"/place",schemaPath:"common#/$defs/t\
ext/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,
data:data2};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}if(data.images!==void 0&&(validate83(data.images,
{instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length)),data.links!==void 0&&(validate86(data.links,
{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate86.errors:vErrors.concat(validate86.errors),errors=vErrors.length)),data.speakers!==void 0&&(validate86(data.
speakers,{instancePath:instancePath+"/speakers",parentData:data,parentDataProperty:"speakers",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate86.errors:vErrors.concat(validate86.errors),errors=vErrors.length)),data.faq!==void 0){let data6=data.
faq;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let key1 in data6){let _errs16=errors;if(typeof key1!="\
string"){let dataType3=typeof key1,coerced3;if(coerced3===void 0)if(dataType3=="number"||dataType3=="boolean")coerced3=""+
key1;else if(key1===null)coerced3="";else{let err13={instancePath:instancePath+"/faq",schemaPath:"common#/$defs/id/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:key1,propertyName:key1};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}coerced3!==void 0&&(key1=coerced3,data6!==void 0&&(data6.faq=
coerced3))}if(typeof key1=="string"){if(func1(key1)>80){let err14={instancePath:instancePath+"/faq",schemaPath:"common#/\
$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema2,
data:key1,propertyName:key1};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(!pattern0.test(key1)){let err15={
instancePath:instancePath+"/faq",schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a\
-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,
data:key1,propertyName:key1};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}var valid4=_errs16===errors;if(!valid4){
let err16={instancePath:instancePath+"/faq",schemaPath:"#/properties/faq/propertyNames",keyword:"propertyNames",params:{
propertyName:key1},message:"property name must be valid",schema:schema150.properties.faq.propertyNames,parentSchema:schema150.
properties.faq,data:data6};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}for(let key2 in data6){let data7=data6[key2];
if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(data7.question===void 0){let err17={instancePath:instancePath+
"/faq/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/faq/additionalProperties/required",keyword:"\
required",params:{missingProperty:"question"},message:"must have required property 'question'",schema:schema150.properties.
faq.additionalProperties.required,parentSchema:schema150.properties.faq.additionalProperties,data:data7};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}if(data7.answer===void 0){let err18={instancePath:instancePath+"/faq/"+key2.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/faq/additionalProperties/required",keyword:"required",params:{
missingProperty:"answer"},message:"must have required property 'answer'",schema:schema150.properties.faq.additionalProperties.
required,parentSchema:schema150.properties.faq.additionalProperties,data:data7};vErrors===null?vErrors=[err18]:vErrors.push(
err18),errors++}for(let key3 in data7)if(!(key3==="question"||key3==="answer")){let err19={instancePath:instancePath+"/f\
aq/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/faq/additionalProperties/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties",schema:!1,
parentSchema:schema150.properties.faq.additionalProperties,data:data7};vErrors===null?vErrors=[err19]:vErrors.push(err19),
errors++}if(data7.question!==void 0){let data8=data7.question;if(typeof data8!="string"){let dataType4=typeof data8,coerced4;
if(coerced4===void 0)if(dataType4=="number"||dataType4=="boolean")coerced4=""+data8;else if(data8===null)coerced4="";else{
let err20={instancePath:instancePath+"/faq/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/question",schemaPath:"common#\
/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,
data:data8};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}coerced4!==void 0&&(data8=coerced4,data7!==void 0&&
(data7.question=coerced4))}if(typeof data8=="string"){if(func1(data8)>2e4){let err21={instancePath:instancePath+"/faq/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/question",schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{
limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,data:data8};vErrors===null?
vErrors=[err21]:vErrors.push(err21),errors++}if(func1(data8)<1){let err22={instancePath:instancePath+"/faq/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1")+"/question",schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data8};vErrors===null?vErrors=[err22]:
vErrors.push(err22),errors++}if(!pattern6.test(data8)){let err23={instancePath:instancePath+"/faq/"+key2.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/question",schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema8,data:data8};vErrors===null?vErrors=[err23]:vErrors.push(err23),
errors++}}}if(data7.answer!==void 0){let data9=data7.answer;if(typeof data9!="string"){let dataType5=typeof data9,coerced5;
if(coerced5===void 0)if(dataType5=="number"||dataType5=="boolean")coerced5=""+data9;else if(data9===null)coerced5="";else{
let err24={instancePath:instancePath+"/faq/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/answer",schemaPath:"common#/$\
defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,
data:data9};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}coerced5!==void 0&&(data9=coerced5,data7!==void 0&&
(data7.answer=coerced5))}if(typeof data9=="string"){if(func1(data9)>2e4){let err25={instancePath:instancePath+"/faq/"+key2.
replace(/~/g,"~0").replace(/\//g,"~1")+"/answer",schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},
message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema8,data:data9};vErrors===null?vErrors=[err25]:
vErrors.push(err25),errors++}if(func1(data9)<1){let err26={instancePath:instancePath+"/faq/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1")+"/answer",schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters",schema:1,parentSchema:schema8,data:data9};vErrors===null?vErrors=[err26]:vErrors.push(err26),
errors++}if(!pattern6.test(data9)){let err27={instancePath:instancePath+"/faq/"+key2.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/answer",schemaPath:"common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match patte\
rn "\\S"',schema:"\\S",parentSchema:schema8,data:data9};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}}}else{
let err28={instancePath:instancePath+"/faq/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/faq/ad\
ditionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema150.properties.faq.
additionalProperties.type,parentSchema:schema150.properties.faq.additionalProperties,data:data7};vErrors===null?vErrors=
[err28]:vErrors.push(err28),errors++}}}else{let err29={instancePath:instancePath+"/faq",schemaPath:"#/properties/faq/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:schema150.properties.faq.type,parentSchema:schema150.
properties.faq,data:data6};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}data.translation!==void 0&&(validate89(
data.translation,{instancePath:instancePath+"/translation",parentData:data,parentDataProperty:"translation",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors),errors=vErrors.length))}else{let err30={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema150.type,parentSchema:schema150,
data};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}return validate82.errors=vErrors,errors===0}validate82.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var page_words=validate91,schema168={$schema:"https://json-schema.o\
rg/draft/2020-12/schema",$id:"page-words",title:"PageWords",description:"Front matter of a page or of a part of the book\
 in one language.",type:"object",additionalProperties:!1,properties:{title:{$ref:"common#/$defs/text"},summary:{$ref:"co\
mmon#/$defs/text"},translation:{$ref:"common#/$defs/translation"}}};function validate92(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate92.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&
!Array.isArray(data)){if(data.from===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
from"},message:"must have required property 'from'",schema:schema126.required,parentSchema:schema126,data};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.state===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:schema126.required,parentSchema:schema126,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="from"||key0==="state"||
key0==="translators"||key0==="reviewer"||key0==="date")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema126,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.from!==void 0){let data0=data.from;if(typeof data0!=
"string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=
""+data0;else if(data0===null)coerced0="";else{let err3={instancePath:instancePath+"/from",schemaPath:"common#/$defs/lan\
guage/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema4.type,parentSchema:schema4,data:data0};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.from=coerced0))}
if(typeof data0=="string"&&!pattern3.test(data0)){let err4={instancePath:instancePath+"/from",schemaPath:"common#/$defs/\
language/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"},message:'must match patter\
n "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"',schema:"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$",parentSchema:schema4,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.state!==void 0){let data1=data.state;if(!(data1==="dr\
aft"||data1==="reviewed")){let err5={instancePath:instancePath+"/state",schemaPath:"common#/$defs/state/enum",keyword:"e\
num",params:{allowedValues:schema25.enum},message:"must be equal to one of the allowed values",schema:schema25.enum,parentSchema:schema25,
data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.translators!==void 0){let data2=data.translators;
if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3!="string"){
let dataType1=typeof data3,coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data3;else if(data3===
null)coerced1="";else{let err6={instancePath:instancePath+"/translators/"+i0,schemaPath:"common#/$defs/id/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:data3};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}coerced1!==void 0&&(data3=coerced1,data2!==void 0&&(data2[i0]=coerced1))}if(typeof data3==
"string"){if(func1(data3)>80){let err7={instancePath:instancePath+"/translators/"+i0,schemaPath:"common#/$defs/id/maxLen\
gth",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema2,
data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(!pattern0.test(data3)){let err8={instancePath:instancePath+
"/translators/"+i0,schemaPath:"common#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'\
must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data3};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}}}else{let err9={instancePath:instancePath+"/translators",schemaPath:"#\
/properties/translators/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema126.properties.translators.
type,parentSchema:schema126.properties.translators,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}
if(data.reviewer!==void 0){let data4=data.reviewer;if(typeof data4!="string"){let dataType2=typeof data4,coerced2;if(coerced2===
void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+data4;else if(data4===null)coerced2="";else{let err10={instancePath:instancePath+
"/reviewer",schemaPath:"common#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema2.
type,parentSchema:schema2,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}coerced2!==void 0&&(data4=
coerced2,data!==void 0&&(data.reviewer=coerced2))}if(typeof data4=="string"){if(func1(data4)>80){let err11={instancePath:instancePath+
"/reviewer",schemaPath:"common#/$defs/id/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more th\
an 80 characters",schema:80,parentSchema:schema2,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
if(!pattern0.test(data4)){let err12={instancePath:instancePath+"/reviewer",schemaPath:"common#/$defs/id/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',schema:"^[a\
-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema2,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}if(data.
date!==void 0){let data5=data.date;if(typeof data5!="string"){let dataType3=typeof data5,coerced3;if(coerced3===void 0)if(dataType3==
"number"||dataType3=="boolean")coerced3=""+data5;else if(data5===null)coerced3="";else{let err13={instancePath:instancePath+
"/date",schemaPath:"common#/$defs/date/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema27.
type,parentSchema:schema27,data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}coerced3!==void 0&&(data5=
coerced3,data!==void 0&&(data.date=coerced3))}if(typeof data5=="string"&&!formats0(data5)){let err14={instancePath:instancePath+
"/date",schemaPath:"common#/$defs/date/format",keyword:"format",params:{format:"date"},message:'must match format "date"',
schema:"date",parentSchema:schema27,data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema126.type,parentSchema:schema126,
data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate92.errors=vErrors,errors===0}validate92.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate91(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate91.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(!(key0==="title"||key0==="summary"||key0==="translation")){let err0={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:schema168,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.title!==
void 0){let data0=data.title;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{let err1={instancePath:instancePath+
"/title",schemaPath:"common#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.
type,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data.title=coerced0))}if(typeof data0=="string"){if(func1(data0)>2e4){let err2={instancePath:instancePath+
"/title",schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more th\
an 20000 characters",schema:2e4,parentSchema:schema8,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(func1(data0)<1){let err3={instancePath:instancePath+"/title",schemaPath:"common#/$defs/text/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(!pattern6.test(data0)){let err4={instancePath:instancePath+"/title",schemaPath:"\
common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.summary!==void 0){let data1=data.summary;
if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="\
boolean")coerced1=""+data1;else if(data1===null)coerced1="";else{let err5={instancePath:instancePath+"/summary",schemaPath:"\
common#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,
data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}coerced1!==void 0&&(data1=coerced1,data!==void 0&&
(data.summary=coerced1))}if(typeof data1=="string"){if(func1(data1)>2e4){let err6={instancePath:instancePath+"/summary",
schemaPath:"common#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 \
characters",schema:2e4,parentSchema:schema8,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(func1(
data1)<1){let err7={instancePath:instancePath+"/summary",schemaPath:"common#/$defs/text/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data:data1};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}if(!pattern6.test(data1)){let err8={instancePath:instancePath+"/summary",schemaPath:"\
common#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema8,
data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}data.translation!==void 0&&(validate92(data.translation,
{instancePath:instancePath+"/translation",parentData:data,parentDataProperty:"translation",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length))}else{let err9={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema168.type,parentSchema:schema168,data};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate91.errors=vErrors,errors===0}validate91.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var words_allowed=validate94,schema177={$schema:"https://json-schema.org/draf\
t/2020-12/schema",$id:"words-allowed",title:"WordsAllowedFile",description:"words-allowed.yml: words, telephone numbers \
and mailboxes that are right as they are written, although a rule or the spelling check would report them.",type:"array",
items:{type:"string",minLength:1}};function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate94.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<
len0;i0++){let data0=data[i0];if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else{let err0={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema177.items.type,
parentSchema:schema177.items,data:data0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data[i0]=coerced0))}if(typeof data0=="string"&&func1(data0)<1){let err1={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s",schema:1,parentSchema:schema177.items,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema177.type,parentSchema:schema177,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate94.errors=vErrors,errors===0}validate94.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};var validators={publication,people,partners,funders,programmes,topics,categories,
study,"study-words":study_words,"news-item":news_item,"news-words":news_words,"page-words":page_words,"words-allowed":words_allowed};export{categories,funders,news_item,news_words,page_words,partners,people,programmes,publication,study,study_words,topics,
validators,words_allowed};
