//! Translates JSON values into Rust that sends exactly these values.

use std::rc::Rc;

use serde_json::{Map, Value};

use super::expression::Expression;
use super::lexical;
use crate::ir::{Primitive, QualifiedName, TypeName, TypeRef};
use crate::lower::source_text::{Ident, RustCode, StringLiteral};
use crate::lower::{EnumModel, RustType, StructModel, Surface};

const ODATA_TYPE: &str = "@odata.type";

/// Translates values.
pub(super) struct Values<'c, 'm> {
    surface: &'c Surface<'m>,
}

/// The fields and edits of a struct value.
struct Filled {
    fields: Vec<(Ident, Expression)>,
    edits: Vec<(Ident, Vec<Expression>)>,
    /// Members that the type does not declare, or whose value does not fit the declared type.
    extra: Vec<(String, Expression)>,
}

impl<'c, 'm> Values<'c, 'm> {
    pub fn new(surface: &'c Surface<'m>) -> Self {
        Self { surface }
    }

    // --- Structs ----------------------------------------------------------------------------------------------------

    /// Translates an object into a value of an entity or complex type; of a derived type if its `@odata.type` says so.
    pub fn model(&self, name: &QualifiedName, object: &Map<String, Value>) -> Option<Expression> {
        let declared = object.get(ODATA_TYPE).and_then(Value::as_str);
        let derived = declared
            .and_then(|text| QualifiedName::parse(text.strip_prefix('#').unwrap_or(text)))
            .filter(|derived| derived != name && self.surface.derives(derived, name));
        let actual = derived.as_ref().unwrap_or(name);
        let structure = self.surface.structure(actual)?;
        let path = self.surface.model_path(actual)?;
        // `upcast` sends the type of the value in exactly this form.
        let is_said = derived.is_some() && declared.is_some_and(|text| text.starts_with('#'));
        let members = object.iter().filter(|(key, _)| !(is_said && *key == ODATA_TYPE));
        let value = self.filled(&structure, &path, members).into_expression(path);
        if derived.is_none() {
            return Some(value);
        }
        Some(value.method_of("upcast", self.surface.model_path(name)?, Vec::new()))
    }

    /// Translates an object into the parameters of an action.
    pub fn parameters(&self, path: &RustCode, structure: &Rc<StructModel>, object: &Map<String, Value>) -> Expression {
        self.filled(structure, path, object.iter()).into_expression(path.clone())
    }

    fn filled<'v>(
        &self,
        structure: &StructModel,
        path: &RustCode,
        members: impl Iterator<Item = (&'v String, &'v Value)>,
    ) -> Filled {
        let mut filled = Filled { fields: Vec::new(), edits: Vec::new(), extra: Vec::new() };
        for (key, value) in members {
            if let Some(field) = structure.field(key)
                && let Some(value) = self.field(&field.type_ref, value)
            {
                filled.fields.push((field.ident.clone(), value));
            } else if let Some(edit) = self.navigation(structure, path, key, value) {
                filled.edits.push(edit);
            } else {
                filled.extra.push((key.clone(), json(value)));
            }
        }
        filled
    }

    /// Translates a related value that is created along, or a link to a related value.
    fn navigation(
        &self,
        structure: &StructModel,
        path: &RustCode,
        key: &str,
        value: &Value,
    ) -> Option<(Ident, Vec<Expression>)> {
        let wire = key.strip_suffix("@odata.bind");
        let constant = structure.navigation_constant(wire.unwrap_or(key))?;
        let argument = match (wire, value) {
            (Some(_), Value::String(target)) if !constant.is_collection => Expression::text(target),
            (Some(_), Value::Array(targets)) if constant.is_collection && !targets.is_empty() => {
                let targets = targets.iter().map(|target| target.as_str().map(Expression::text));
                Expression::Array(targets.collect::<Option<_>>()?)
            }
            (None, Value::Object(object)) if !constant.is_collection => self.model(&constant.target, object)?,
            (None, Value::Array(items)) if constant.is_collection => {
                let items = items.iter().map(|item| self.model(&constant.target, item.as_object()?));
                let items: Vec<_> = items.collect::<Option<_>>()?;
                if items.is_empty() { none() } else { Expression::Array(items).into() }
            }
            _ => return None,
        };
        let method = if wire.is_some() { "bind" } else { "insert" };
        let constant = Expression::Path(RustCode::fill("{}::{}", &[path, &constant.ident]));
        Some((Ident::new(method), vec![constant, argument]))
    }

    // --- Properties -------------------------------------------------------------------------------------------------

    /// Translates the value of a property; returns `None` if it would not be sent unchanged.
    pub fn field(&self, type_ref: &TypeRef, value: &Value) -> Option<Expression> {
        if value.is_null() {
            return Some(Expression::Path(RustCode::fixed("mg::Field::Null")));
        }
        if !type_ref.collection {
            let value = self.single(type_ref, value)?;
            return Some(value.into());
        }
        let items = value.as_array()?;
        if items.is_empty() {
            // An array without items has no type that the compiler can infer.
            return Some(Expression::function(RustCode::fixed("mg::Field::Value"), None, vec![none()]));
        }
        let items = match self.surface.field_type(type_ref)? {
            RustType::Open(_) | RustType::Flags(_) => self.names(type_ref, items),
            _ => items.iter().map(|item| self.single(type_ref, item)).collect(),
        };
        Some(Expression::Array(items?).into())
    }

    /// Translates a single value that is not null, without the conversion into a field or item.
    fn single(&self, type_ref: &TypeRef, value: &Value) -> Option<Expression> {
        let rust_type = self.surface.field_type(type_ref)?;
        match (&rust_type, value) {
            (RustType::Builtin("String"), Value::String(text)) => Some(Expression::text(text)),
            (RustType::Builtin("bool"), Value::Bool(value)) => Some(Expression::bool(*value)),
            (RustType::Builtin(number @ ("f64" | "f32")), Value::Number(value)) => {
                let text = value.to_string();
                // A number with at most 6 characters survives the conversion to f32.
                let is_exact = *number == "f64" || text.len() <= 6;
                let ending = match (text.contains(['.', 'e', 'E']), *number == "f64") {
                    (true, true) => "_f64",
                    (true, false) => "_f32",
                    (false, true) => ".0_f64",
                    (false, false) => ".0_f32",
                };
                is_exact.then(|| Expression::number(value, ending))
            }
            (RustType::Builtin(number), Value::Number(value)) => {
                let ending = ending_of(value.as_i64()?, number)?;
                Some(Expression::number(value, ending))
            }
            (RustType::Runtime("Json"), value) => Some(json(value)),
            (RustType::Runtime("Decimal"), Value::Number(value)) => {
                Some(Expression::parsed(&value.to_string(), rust_type.code()))
            }
            (RustType::Runtime(_), Value::String(text)) => {
                let primitive = self.primitive(&type_ref.name)?;
                lexical::is_exact(primitive, text).then(|| Expression::parsed(text, rust_type.code()))
            }
            (RustType::Open(path), Value::String(text)) => {
                let member = self.enumeration(type_ref)?.member(path, text);
                Some(member.unwrap_or_else(|| Expression::text(text)))
            }
            (RustType::Flags(path), Value::String(text)) => {
                let members = self.enumeration(type_ref)?.members(path, text);
                Some(members.unwrap_or_else(|| Expression::text(text)))
            }
            (RustType::Structured(_), Value::Object(object)) => self.model(type_ref.name.named()?, object),
            _ => None,
        }
    }

    /// Translates a collection of enumeration members: all into members, or all into strings.
    fn names(&self, type_ref: &TypeRef, items: &[Value]) -> Option<Vec<Expression>> {
        let texts: Vec<&str> = items.iter().map(Value::as_str).collect::<Option<_>>()?;
        let path = self.surface.model_path(type_ref.name.named()?)?;
        let enumeration = self.enumeration(type_ref)?;
        let members: Option<Vec<_>> = texts.iter().map(|text| enumeration.member(&path, text)).collect();
        Some(members.unwrap_or_else(|| texts.into_iter().map(Expression::text).collect()))
    }

    fn enumeration(&self, type_ref: &TypeRef) -> Option<EnumModel> {
        self.surface.enumeration(type_ref.name.named()?)
    }

    /// Returns the primitive type, or the underlying type of a type definition.
    fn primitive(&self, name: &TypeName) -> Option<Primitive> {
        match name {
            TypeName::Primitive(primitive) => Some(*primitive),
            TypeName::Named(name) => Some(self.surface.model().type_definition(name)?.underlying),
        }
    }

    // --- Arguments in a URL -----------------------------------------------------------------------------------------

    /// Translates the literal of a function's parameter in a URL. Placeholders stay for the user to replace.
    pub fn argument(&self, type_ref: &TypeRef, text: &str) -> Option<Expression> {
        if text == "null" {
            return self.field(type_ref, &Value::Null);
        }
        let inner = unmarked(text);
        let rust_type = self.surface.field_type(type_ref)?;
        if type_ref.collection {
            let items: Value = serde_json::from_str(&text.replace('\'', "\"")).ok()?;
            return self.field(type_ref, &items);
        }
        let as_json = match &rust_type {
            RustType::Builtin("String") | RustType::Open(_) | RustType::Flags(_) => Value::String(inner.clone()),
            RustType::Runtime(name) if *name != "Json" && *name != "Decimal" => Value::String(inner.clone()),
            _ => serde_json::from_str(text).unwrap_or_else(|_| Value::String(inner.clone())),
        };
        let value = self.field(type_ref, &as_json);
        value.or_else(|| {
            let is_parsed = matches!(rust_type, RustType::Builtin(_) | RustType::Runtime(_));
            is_parsed.then(|| Expression::parsed(&inner, rust_type.code()).into())
        })
    }
}

impl Filled {
    fn into_expression(mut self, path: RustCode) -> Expression {
        if !self.extra.is_empty() {
            self.fields.push((Ident::new("extra"), extra(self.extra)));
        }
        let value = Expression::Struct { path, fields: self.fields };
        if self.edits.is_empty() {
            return value;
        }
        Expression::Edited { value: Box::new(value), edits: self.edits }
    }
}

/// Creates an empty collection.
fn none() -> Expression {
    Expression::function(RustCode::fixed("Vec::new"), None, Vec::new())
}

/// Creates the members that a type does not declare.
fn extra(entries: Vec<(String, Expression)>) -> Expression {
    let pairs = entries.into_iter().map(|(name, value)| Expression::Tuple(vec![Expression::text(&name), value]));
    Expression::Array(pairs.collect()).into()
}

/// Creates any JSON value.
pub(super) fn json(value: &Value) -> Expression {
    let of = |argument| Expression::function(RustCode::fixed("mg::Json::from"), None, vec![argument]);
    match value {
        Value::Null => Expression::function(RustCode::fixed("mg::Json::null"), None, Vec::new()),
        Value::Bool(value) => of(Expression::bool(*value)),
        Value::String(text) => of(Expression::text(text)),
        other => {
            let text = Expression::raw_text(&other.to_string());
            Expression::Try(Box::new(Expression::function(RustCode::fixed("mg::Json::parse"), None, vec![text])))
        }
    }
}

/// Removes the quotes of a literal, unescapes doubled quotes, and removes a type name before them (`duration'PT5M'`).
pub(super) fn unmarked(text: &str) -> String {
    let quoted = text.strip_suffix('\'').and_then(|text| text.split_once('\''));
    match quoted {
        Some((word, inner))
            if word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'_') =>
        {
            inner.replace("''", "'")
        }
        _ => text.to_owned(),
    }
}

/// Returns the suffix of an integer literal; `None` if the value does not fit the type.
fn ending_of(value: i64, number: &str) -> Option<&'static str> {
    match number {
        "i64" => Some("_i64"),
        "i32" => i32::try_from(value).is_ok().then_some("_i32"),
        "i16" => i16::try_from(value).is_ok().then_some("_i16"),
        "i8" => i8::try_from(value).is_ok().then_some("_i8"),
        "u8" => u8::try_from(value).is_ok().then_some("_u8"),
        _ => None,
    }
}

impl EnumModel {
    /// Returns the member of exactly that name.
    fn member(&self, path: &RustCode, name: &str) -> Option<Expression> {
        let wire = StringLiteral::new(name);
        let member = self.members.iter().find(|member| member.wire == wire)?;
        Some(Expression::Path(RustCode::fill("{}::{}", &[path, &member.ident])))
    }

    /// Returns the members of a comma-separated list, if all are known and would be sent in the same form.
    fn members(&self, path: &RustCode, list: &str) -> Option<Expression> {
        let names: Vec<&str> = list.split(',').collect();
        let is_new = |(at, name): (usize, &&str)| !names[..at].contains(name);
        let mut members: Vec<_> = names.iter().map(|name| self.member(path, name)).collect::<Option<_>>()?;
        if !names.iter().enumerate().all(is_new) {
            return None;
        }
        if members.len() == 1 { members.pop() } else { Some(Expression::Either(members)) }
    }
}
