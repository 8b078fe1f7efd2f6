//! A schema as the type of a value: primitive, named, or something inline, once or many times, with or without null.

use super::document::{Description, schema_name};
use crate::ir::Primitive;
use crate::source::tree::{Node, Value};

/// What a schema says of a value.
#[derive(Clone, Copy, Debug)]
pub(super) struct ValueType<'d> {
    /// The type of the value or of the items.
    pub form: Form<'d>,
    /// Whether there are many.
    pub collection: bool,
    /// Whether the value, or an item of many, may be null.
    pub null: Null,
    /// `maxLength`.
    pub max_length: Option<u64>,
}

/// The type of one value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Form<'d> {
    /// `{}`: anything.
    Untyped,
    /// A primitive type.
    Primitive(Primitive),
    /// A schema of the components, by its name.
    Named(&'d str),
    /// An object that is described on the spot.
    Inline(&'d Node<'d>),
    /// Something that has no counterpart; in words.
    Unsupported(&'static str),
}

/// Whether a value may be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Null {
    /// The schema says that it may.
    Marked,
    /// The schema doesn't say so, and could have.
    Unmarked,
    /// The schema cannot say.
    Silent,
}

/// How many schemas may stand around another.
const DEEPEST: u8 = 16;

impl<'d> Description<'d> {
    /// Reads a schema as the type of a value.
    pub fn value_type(&self, schema: &'d Node<'d>) -> ValueType<'d> {
        let one = self.one(schema, 0);
        let Some(items) = one.items else {
            return ValueType { form: one.form, collection: false, null: one.null, max_length: one.max_length };
        };
        let item = self.one(items, 0);
        let form = if item.items.is_some() { Form::Unsupported("an array of arrays") } else { item.form };
        // A bare reference has no room for a mark; whether this description makes marks there at all, others know.
        ValueType { form, collection: true, null: item.null, max_length: item.max_length }
    }

    fn one(&self, schema: &'d Node<'d>, depth: u8) -> One<'d> {
        // No converter goes deeper: what does has been made to lead back to itself.
        if depth > DEEPEST {
            return One::of(Form::Unsupported("a reference to itself"));
        }
        if let Some(name) = schema_name(schema) {
            return match spatial(name) {
                // The spatial types are references even where they may be null.
                Some(primitive) => One { null: Null::Silent, ..One::of(Form::Primitive(primitive)) },
                None => One::of(Form::Named(name)),
            };
        }
        if schema.get("$ref").is_some() {
            return self.one(self.follow(schema), depth + 1);
        }
        let marked = schema.is_true("nullable") || null_type(schema);
        let mark = |one: One<'d>| if marked { One { null: Null::Marked, ..one } } else { one };
        if let Some(alternatives) = schema.get("anyOf").or_else(|| schema.get("oneOf"))
            && schema.get("properties").is_none()
        {
            return mark(self.alternatives(schema, alternatives.items(), depth));
        }
        match schema.get("allOf").map(Node::items) {
            Some([only]) if schema.get("properties").is_none() => {
                let mut one = mark(self.one(only, depth + 1));
                one.max_length = whole(schema, "maxLength").or(one.max_length);
                return one;
            }
            Some([_, ..]) => return mark(One::of(Form::Inline(schema))),
            _ => {}
        }
        if let (Some("array"), Some(items)) = (type_name(schema), schema.get("items")) {
            return mark(One { items: Some(items), ..One::of(Form::Untyped) });
        }
        mark(One { max_length: whole(schema, "maxLength"), ..One::of(form(schema)) })
    }

    /// `anyOf` and `oneOf`: a value or null, or a number that may also come as a text.
    fn alternatives(&self, schema: &'d Node<'d>, alternatives: &'d [Node<'d>], depth: u8) -> One<'d> {
        let is_null = |node: &Node<'_>| {
            let only_null = matches!(node.get("enum").map(Node::items), Some([Node { value: Value::Null, .. }]));
            // Graph writes `{type: object, nullable: true}` beside the reference.
            let empty_object =
                node.is_true("nullable") && type_name(node) == Some("object") && node.entries().len() == 2;
            only_null || empty_object || node.text("type") == Some("null")
        };
        let nullable = alternatives.iter().any(is_null);
        let values: Vec<&'d Node<'d>> = alternatives.iter().filter(|node| !is_null(node)).collect();
        let one = match values.as_slice() {
            [only] => self.one(only, depth + 1),
            several => {
                let number = several.iter().find(|node| matches!(type_name(node), Some("number" | "integer")));
                let texts = |node: &&'d Node<'d>| {
                    let node = self.follow(node);
                    matches!(type_name(node), Some("string" | "number" | "integer")) || node.get("enum").is_some()
                };
                match number {
                    Some(number) if several.iter().all(texts) => {
                        let format = schema.text("format").or_else(|| number.text("format"));
                        let primitive = number_type(type_name(number).unwrap_or_default(), format);
                        // Where the mark stands at the alternatives, it stands there for every number.
                        let inner = several
                            .iter()
                            .all(|node| node.is_true("nullable") || null_type(node) || schema_name(node).is_some());
                        let null = if inner { Null::Silent } else { Null::Unmarked };
                        One { null, ..One::of(Form::Primitive(primitive)) }
                    }
                    _ => One::of(Form::Unsupported("a choice between schemas")),
                }
            }
        };
        if nullable { One { null: Null::Marked, ..one } } else { one }
    }
}

/// What a schema says of one value, or that there are many.
struct One<'d> {
    form: Form<'d>,
    items: Option<&'d Node<'d>>,
    null: Null,
    max_length: Option<u64>,
}

impl<'d> One<'d> {
    fn of(form: Form<'d>) -> Self {
        // Untyped values may always be null.
        let null = if form == Form::Untyped { Null::Silent } else { Null::Unmarked };
        Self { form, items: None, null, max_length: None }
    }
}

/// The type that a schema names, which in 3.1 may be a list with `null` in it.
pub(super) fn type_name<'n>(schema: &'n Node<'_>) -> Option<&'n str> {
    let node = schema.get("type")?;
    let mut names = node.items().iter().filter_map(Node::as_text).filter(|name| *name != "null");
    node.as_text().or_else(|| names.next())
}

/// Whether null is among the types, as 3.1 writes it.
fn null_type(schema: &Node<'_>) -> bool {
    schema.get("type").is_some_and(|node| node.items().iter().any(|item| item.as_text() == Some("null")))
}

/// A whole number under a key.
fn whole(schema: &Node<'_>, key: &str) -> Option<u64> {
    match schema.get(key)?.value {
        Value::Int(number) => u64::try_from(number).ok(),
        _ => None,
    }
}

fn form<'d>(schema: &'d Node<'d>) -> Form<'d> {
    let format = schema.text("format");
    let of_types = schema.get("type").map_or(&[][..], Node::items);
    let has = |name: &str| of_types.iter().any(|node| node.as_text() == Some(name));
    match type_name(schema) {
        // 3.1 has `type: [integer, string]` for numbers that may come as texts.
        _ if has("integer") => Form::Primitive(number_type("integer", format)),
        _ if has("number") => Form::Primitive(number_type("number", format)),
        Some(name @ ("integer" | "number")) => Form::Primitive(number_type(name, format)),
        Some("boolean") => Form::Primitive(Primitive::Boolean),
        Some("string") => match (schema.text("contentEncoding"), text_type(format)) {
            (Some("base64url" | "base64"), Primitive::String) => Form::Primitive(Primitive::Binary),
            (_, primitive) => Form::Primitive(primitive),
        },
        Some("object") => Form::Inline(schema),
        Some("array") => Form::Unsupported("an array without `items`"),
        Some("null") => Form::Untyped,
        Some(_) => Form::Unsupported("a type that OpenAPI doesn't have"),
        None if schema.get("properties").is_some() || schema.get("additionalProperties").is_some() => {
            Form::Inline(schema)
        }
        // An enumeration without a type: its values are texts, or it is none of ours.
        None if schema.get("enum").is_some() => Form::Primitive(Primitive::String),
        None => Form::Untyped,
    }
}

fn number_type(name: &str, format: Option<&str>) -> Primitive {
    match format {
        Some("int64") => Primitive::Int64,
        Some("int32") => Primitive::Int32,
        Some("int16") => Primitive::Int16,
        Some("int8") => Primitive::SByte,
        Some("uint8") => Primitive::Byte,
        Some("double") => Primitive::Double,
        Some("float") => Primitive::Single,
        Some("decimal" | "decimal128") => Primitive::Decimal,
        // Without a format JSON's numbers have no width: the widest there is loses nothing.
        _ if name == "integer" => Primitive::Int64,
        _ => Primitive::Double,
    }
}

fn text_type(format: Option<&str>) -> Primitive {
    match format {
        Some("date") => Primitive::Date,
        Some("date-time") => Primitive::DateTimeOffset,
        Some("time") => Primitive::TimeOfDay,
        Some("duration") => Primitive::Duration,
        Some("uuid") => Primitive::Guid,
        Some("base64url" | "byte") => Primitive::Binary,
        Some("binary") => Primitive::Stream,
        Some("decimal") => Primitive::Decimal,
        Some("int64") => Primitive::Int64,
        _ => Primitive::String,
    }
}

/// The spatial type that a schema stands for, by the names that converters give them.
pub(super) fn spatial(name: &str) -> Option<Primitive> {
    match name {
        "geoPoint" => Some(Primitive::GeographyPoint),
        _ => Primitive::parse(name),
    }
}
