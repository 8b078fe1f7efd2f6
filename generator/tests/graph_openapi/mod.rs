//! Writes a model as OpenAPI in the style of Microsoft Graph's own description: path-expanded YAML with all of its
//! `x-ms-*` extensions. Graph's is 30 to 70 MB; this makes one of any size from any metadata.

#![allow(dead_code, reason = "tests, the benchmark and the example use parts of it")]

mod paths;
mod schemas;

use std::fmt::Write as _;

use msgraph_codegen::ir::{EntityModel, Primitive, QualifiedName, TypeName, TypeRef};

/// The description, cut off at about so many bytes of paths: the shallow ones come first.
pub fn write(model: &EntityModel, bytes: usize) -> String {
    let mut out = Yaml::default();
    let (namespace, _) = model.container().expect("a container");
    out.line(0, "openapi: 3.0.4");
    out.line(0, "info:");
    out.line(1, &format!("title: OData Service for namespace {namespace}"));
    out.line(1, "description: This OData service is located at https://graph.microsoft.com/beta");
    out.line(1, "version: 1.0.1");
    out.line(0, "servers:");
    out.line(1, "- url: https://graph.microsoft.com/beta");
    out.line(0, "paths:");
    paths::write(&mut out, model, bytes);
    out.line(0, "components:");
    schemas::write(&mut out, model);
    out.text
}

/// Lines with their indents.
#[derive(Default)]
pub struct Yaml {
    pub text: String,
}

impl Yaml {
    /// A line at a depth.
    pub fn line(&mut self, depth: usize, content: &str) {
        let _ = writeln!(self.text, "{:1$}{content}", "", 2 * depth);
    }

    /// A key with a text.
    pub fn text(&mut self, depth: usize, key: &str, text: &str) {
        self.line(depth, &format!("{}: {}", quoted(key), quoted(text)));
    }

    /// The schema of a value below a key that has been written.
    pub fn value(&mut self, depth: usize, model: &EntityModel, type_ref: &TypeRef) {
        if type_ref.collection {
            self.line(depth, "type: array");
            self.line(depth, "items:");
            let item =
                TypeRef { collection: false, nullable: type_ref.nullable && primitive(type_ref), ..type_ref.clone() };
            return self.value(depth + 1, model, &item);
        }
        let name = match &type_ref.name {
            TypeName::Primitive(primitive) => return self.primitive(depth, *primitive, type_ref),
            TypeName::Named(name) => name,
        };
        // Type definitions are written as what they define.
        if let Some(definition) = model.type_definition(name) {
            return self.primitive(depth, definition.underlying, type_ref);
        }
        if type_ref.nullable {
            self.line(depth, "anyOf:");
            self.line(depth + 1, &format!("- $ref: {}", reference(name)));
            self.line(depth + 1, "- type: object");
            self.line(depth + 2, "nullable: true");
        } else {
            self.line(depth, &format!("$ref: {}", reference(name)));
        }
    }

    fn primitive(&mut self, depth: usize, primitive: Primitive, type_ref: &TypeRef) {
        let (kind, format) = match primitive {
            Primitive::Untyped => return self.line(depth, "description: any value"),
            Primitive::Boolean => ("boolean", None),
            Primitive::Byte => ("number", Some("uint8")),
            Primitive::SByte => ("number", Some("int8")),
            Primitive::Int16 => ("number", Some("int16")),
            Primitive::Int32 => ("number", Some("int32")),
            Primitive::Int64 => ("number", Some("int64")),
            Primitive::Decimal => ("number", Some("decimal")),
            Primitive::Single | Primitive::Double => {
                let format = if primitive == Primitive::Single { "float" } else { "double" };
                self.line(depth, "oneOf:");
                self.line(depth + 1, "- type: number");
                self.line(depth + 2, &format!("format: {format}"));
                self.line(depth + 2, "nullable: true");
                self.line(depth + 1, "- type: string");
                self.line(depth + 2, "nullable: true");
                return self.line(depth + 1, "- $ref: '#/components/schemas/ReferenceNumeric'");
            }
            Primitive::Date => ("string", Some("date")),
            Primitive::DateTimeOffset => ("string", Some("date-time")),
            Primitive::TimeOfDay => ("string", Some("time")),
            Primitive::Duration => ("string", Some("duration")),
            Primitive::Guid => ("string", Some("uuid")),
            Primitive::Binary | Primitive::Stream => ("string", Some("base64url")),
            _ => ("string", None),
        };
        if primitive == Primitive::DateTimeOffset {
            self.line(depth, "pattern: '^[0-9]{4,}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]'");
        }
        self.line(depth, &format!("type: {kind}"));
        if let Some(format) = format {
            self.line(depth, &format!("format: {format}"));
        }
        if type_ref.nullable {
            self.line(depth, "nullable: true");
        }
    }
}

fn primitive(type_ref: &TypeRef) -> bool {
    matches!(type_ref.name, TypeName::Primitive(_))
}

/// The quoted reference to a schema.
pub fn reference(name: &QualifiedName) -> String {
    format!("'#/components/schemas/{name}'")
}

/// A scalar in the way of a YAML writer: plain where that is safe, else in single quotes.
pub fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '/' | '_' | '-' | '(' | ')');
    let reserved = ["true", "false", "null", "yes", "no", "on", "off", "y", "n", "~"];
    let looks_plain = !text.is_empty()
        && text.chars().all(plain)
        && !text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '.'))
        && !reserved.contains(&text.to_ascii_lowercase().as_str());
    if looks_plain { text.to_owned() } else { format!("'{}'", text.replace('\'', "''")) }
}
