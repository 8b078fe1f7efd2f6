//! Holds the names of a description against what can be one: visible characters.
//!
//! A name becomes an identifier and, as it is spelled, a literal and documentation. JSON and YAML can spell line breaks,
//! controls and marks of direction in any text; a name with one of these is an attack or an accident, and is refused at
//! its place. Descriptions, examples and defaults are no names.

use super::document::Description;
use super::grammar::{Kind, Shape};
use super::report::Report;
use crate::characters::{LONGEST_NAME, first_hidden};
use crate::source::tree::{At, Node, Value};

/// The most characters of a path or a URL.
const LONGEST_PATH: usize = 2048;

/// Reports each text that stands for a name and cannot be one.
pub(super) fn check<'d>(description: &Description<'d>, report: &mut Report<'d>) {
    Names { report }.object(description.root(), Kind::Description);
}

struct Names<'c, 'd> {
    report: &'c mut Report<'d>,
}

impl<'d> Names<'_, 'd> {
    fn object(&mut self, node: &'d Node<'d>, kind: Kind) {
        for entry in node.entries() {
            let value = &entry.node;
            match (kind, &*entry.key) {
                (_, "$ref") => self.text(value, "a reference", LONGEST_PATH),
                (Kind::Server, "url") => self.text(value, "the URL of a server", LONGEST_PATH),
                (Kind::Operation, "operationId") => self.text(value, "an operationId", LONGEST_NAME),
                (Kind::Operation, "tags") => self.texts(value, "a tag"),
                (Kind::Parameter, "name") => self.text(value, "the name of a parameter", LONGEST_NAME),
                (Kind::Parameter, "in" | "style") => self.text(value, "the place of a parameter", LONGEST_NAME),
                (Kind::Schema, "enum") => self.texts(value, "the value of an enumeration"),
                (Kind::Schema, "required") => self.texts(value, "the name of a property"),
                (Kind::Schema, "type" | "format") => self.text(value, "a type", LONGEST_NAME),
                (Kind::Discriminator, "propertyName") => self.text(value, "the name of a property", LONGEST_NAME),
                _ => {}
            }
            match kind.field(&entry.key) {
                Shape::Object(inner) | Shape::BooleanOr(inner) => self.object(value, inner),
                Shape::ListOf(inner) => value.items().iter().for_each(|item| self.object(item, inner)),
                Shape::Map(inner) => {
                    let (what, longest) = match inner {
                        Kind::PathItem => ("a path", LONGEST_PATH),
                        Kind::Schema => ("the name of a schema or property", LONGEST_NAME),
                        _ => ("a name", LONGEST_NAME),
                    };
                    for entry in value.entries() {
                        self.name(entry.key_at, &entry.node, &entry.key, what, longest);
                        self.object(&entry.node, inner);
                    }
                }
                Shape::Texts => {
                    for entry in value.entries() {
                        self.name(entry.key_at, &entry.node, &entry.key, "a name", LONGEST_NAME);
                        self.text(&entry.node, "a reference", LONGEST_PATH);
                    }
                }
                Shape::Any | Shape::Text | Shape::Boolean | Shape::Number | Shape::List | Shape::Type => {}
            }
        }
    }

    fn texts(&mut self, node: &'d Node<'d>, what: &str) {
        node.items().iter().for_each(|item| self.text(item, what, LONGEST_NAME));
    }

    fn text(&mut self, node: &'d Node<'d>, what: &str, longest: usize) {
        if let Value::Text(text) = &node.value {
            self.name(node.at, node, text, what, longest);
        }
    }

    fn name(&mut self, at: At, node: &'d Node<'d>, name: &str, what: &str, longest: usize) {
        let remedy = "write it with visible characters only, or leave it out";
        if let Some(hidden) = first_hidden(name) {
            let message = format!("{what} has the character U+{:04X}, which cannot be seen", u32::from(hidden));
            self.report.error_at(at, node, "openapi::hidden-character", &message, remedy);
        } else if name.len() > longest {
            let message = format!("{what} has {} bytes; at most {longest} are read", name.len());
            self.report.error_at(at, node, "openapi::long-name", &message, "give it a shorter name");
        }
    }
}
