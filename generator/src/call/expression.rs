//! The subset of Rust expressions that calls need.
//!
//! Paths begin with `mg` (the runtime), `models`, `requests` or `service`, as in generated files. [`super::spelling`]
//! decides how they are written for the reader.

use crate::lower::source_text::{Ident, RustCode, StringLiteral};

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expression {
    /// The service: a variable `graph`.
    Service,
    /// A literal in Rust syntax.
    Literal(RustCode),
    /// A path to a constant, variant or function.
    Path(RustCode),
    /// `on.name::<types>(arguments)`
    Method { on: Box<Self>, name: Ident, types: Vec<RustCode>, arguments: Vec<Self> },
    /// `path::<types>(arguments)`
    Function { path: RustCode, types: Vec<RustCode>, arguments: Vec<Self> },
    /// A struct with some fields set and the others absent.
    Struct { path: RustCode, fields: Vec<(Ident, Self)> },
    /// `[…]`
    Array(Vec<Self>),
    /// `(…, …)`
    Tuple(Vec<Self>),
    /// `… | …`
    Either(Vec<Self>),
    /// `&…`
    Reference(Box<Self>),
    /// `…?`
    Try(Box<Self>),
    /// A value, and the methods called on it before it is used.
    Edited { value: Box<Self>, edits: Vec<(Ident, Vec<Self>)> },
}

impl Expression {
    /// Creates a string literal.
    pub fn text(text: &str) -> Self {
        Self::Literal(StringLiteral::new(text).into())
    }

    /// Creates a raw string literal, for JSON or other text with many quotes.
    pub fn raw_text(text: &str) -> Self {
        Self::Literal(StringLiteral::raw(text).into())
    }

    /// Creates `true` or `false`.
    pub fn bool(value: bool) -> Self {
        Self::Literal(RustCode::fixed(if value { "true" } else { "false" }))
    }

    /// Creates a number with a suffix such as `_i32`.
    pub fn number(number: &serde_json::Number, ending: &'static str) -> Self {
        Self::Literal(RustCode::number(number, ending))
    }

    /// Creates `self.name(arguments)`.
    pub fn method(self, name: &str, arguments: Vec<Self>) -> Self {
        Self::Method { on: Box::new(self), name: Ident::new(name), types: Vec::new(), arguments }
    }

    /// Creates `self.name::<of>(arguments)`.
    pub fn method_of(self, name: &str, of: RustCode, arguments: Vec<Self>) -> Self {
        Self::Method { on: Box::new(self), name: Ident::new(name), types: vec![of], arguments }
    }

    /// Creates `self.into()`.
    pub fn into(self) -> Self {
        self.method("into", Vec::new())
    }

    /// Creates `path::<of>(arguments)`.
    pub fn function(path: RustCode, of: Option<RustCode>, arguments: Vec<Self>) -> Self {
        Self::Function { path, types: of.into_iter().collect(), arguments }
    }

    /// Creates `&self`.
    pub fn by_reference(self) -> Self {
        Self::Reference(Box::new(self))
    }

    /// Creates `"text".parse::<of>()?`.
    pub fn parsed(text: &str, of: RustCode) -> Self {
        Self::Try(Box::new(Self::text(text).method_of("parse", of, Vec::new())))
    }

    /// Returns the direct subexpressions.
    fn inner(&self) -> Vec<&Self> {
        match self {
            Self::Service | Self::Literal(_) | Self::Path(_) => Vec::new(),
            Self::Method { on, arguments, .. } => std::iter::once(&**on).chain(arguments).collect(),
            Self::Function { arguments, .. } => arguments.iter().collect(),
            Self::Struct { fields, .. } => fields.iter().map(|(_, value)| value).collect(),
            Self::Array(items) | Self::Tuple(items) | Self::Either(items) => items.iter().collect(),
            Self::Reference(value) | Self::Try(value) => vec![value],
            Self::Edited { value, edits } => {
                std::iter::once(&**value).chain(edits.iter().flat_map(|(_, arguments)| arguments)).collect()
            }
        }
    }

    /// Whether the expression uses methods of the traits in the prelude.
    pub fn needs_prelude(&self) -> bool {
        let here = match self {
            Self::Method { name, .. } => *name == "upcast",
            Self::Edited { .. } => true,
            _ => false,
        };
        here || self.inner().into_iter().any(Self::needs_prelude)
    }

    /// Whether the expression uses `?`, and so belongs into a function that returns a `Result`.
    pub fn can_fail(&self) -> bool {
        matches!(self, Self::Try(_)) || self.inner().into_iter().any(Self::can_fail)
    }

    /// Writes the expression in one line. `name` writes paths and types.
    pub fn write(&self, line: &mut String, name: &mut dyn FnMut(&str) -> String) {
        match self {
            Self::Service => line.push_str("graph"),
            Self::Literal(text) => line.push_str(text),
            Self::Path(path) => line.push_str(&name(path)),
            Self::Method { on, name: method, types, arguments } => {
                on.write_receiver(line, name);
                line.push('.');
                line.push_str(method);
                write_types(types, line, name);
                write_list(arguments, ["(", ")"], line, name);
            }
            Self::Function { path, types, arguments } => {
                line.push_str(&name(path));
                write_types(types, line, name);
                write_list(arguments, ["(", ")"], line, name);
            }
            Self::Struct { path, fields } if fields.is_empty() => {
                line.push_str(&name(path));
                line.push_str("::default()");
            }
            Self::Struct { path, fields } => {
                line.push_str(&name(path));
                line.push_str(" { ");
                for (field, value) in fields {
                    line.push_str(field);
                    line.push_str(": ");
                    value.write(line, name);
                    line.push_str(", ");
                }
                line.push_str("..Default::default() }");
            }
            Self::Array(items) => write_list(items, ["[", "]"], line, name),
            Self::Tuple(items) => write_list(items, ["(", ")"], line, name),
            Self::Either(items) => {
                for (at, item) in items.iter().enumerate() {
                    line.push_str(if at == 0 { "" } else { " | " });
                    item.write(line, name);
                }
            }
            Self::Reference(value) => {
                line.push('&');
                value.write(line, name);
            }
            Self::Try(value) => {
                value.write_receiver(line, name);
                line.push('?');
            }
            Self::Edited { value, edits } => {
                line.push_str("{ let mut value = ");
                value.write(line, name);
                line.push(';');
                for (method, arguments) in edits {
                    line.push_str(" value.");
                    line.push_str(method);
                    write_list(arguments, ["(", ")"], line, name);
                    line.push(';');
                }
                line.push_str(" value }");
            }
        }
    }

    /// Writes the expression as the receiver of a method call.
    fn write_receiver(&self, line: &mut String, name: &mut dyn FnMut(&str) -> String) {
        let is_negative = matches!(self, Self::Literal(text) if text.starts_with('-'));
        if is_negative || matches!(self, Self::Either(_) | Self::Reference(_)) {
            line.push('(');
            self.write(line, name);
            line.push(')');
        } else {
            self.write(line, name);
        }
    }
}

fn write_types(types: &[RustCode], line: &mut String, name: &mut dyn FnMut(&str) -> String) {
    if !types.is_empty() {
        line.push_str("::<");
        line.push_str(&types.iter().map(|of| name(of)).collect::<Vec<_>>().join(", "));
        line.push('>');
    }
}

fn write_list(items: &[Expression], [open, close]: [&str; 2], line: &mut String, name: &mut dyn FnMut(&str) -> String) {
    line.push_str(open);
    for (at, item) in items.iter().enumerate() {
        line.push_str(if at == 0 { "" } else { ", " });
        item.write(line, name);
    }
    line.push_str(close);
}
