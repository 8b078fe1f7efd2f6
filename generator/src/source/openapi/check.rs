//! Holds a description against the grammar: kinds of values, keys that stand twice, references.
//!
//! What comes after it reads leniently: whatever is not as it should be has been reported here.

use std::collections::HashSet;

use super::circles;
use super::document::{Description, LONGEST_CHAIN};
use super::grammar::{Kind, Shape};
use super::report::Report;
use crate::diagnostics::Suggestions;
use crate::source::tree::{Entry, Node, Value};

/// The longest path that is read, in bytes. A URL of that length is refused by most servers.
const LONGEST_PATH: usize = 2048;

/// Checks a whole description, and says whether it can be read at all, in spite of what was found.
pub(super) fn check<'d>(description: &Description<'d>, report: &mut Report<'d>) -> bool {
    let root = description.root();
    if !version(root, report) {
        return false;
    }
    let mut check = Check { description, report, is_readable: true, suggestions: Suggestions::default() };
    check.keys(root);
    check.object(root, Kind::Description);
    !check.cycles() && check.is_readable
}

/// Whether the file says that it is OpenAPI 3.
fn version(root: &Node<'_>, report: &mut Report<'_>) -> bool {
    if !matches!(root.value, Value::Map(_)) {
        let message = format!("an OpenAPI description is a map, and this is {}", root.value.kind());
        report.error(root, "openapi::not-openapi", &message, "name a file that starts with `openapi: 3.0.…`");
        return false;
    }
    if let Some(swagger) = root.get("swagger") {
        let message = format!("this is Swagger {}; OpenAPI 3.0 and 3.1 are read", scalar(swagger));
        let remedy = "convert it to OpenAPI 3 first, for example with `swagger2openapi`";
        report.error(swagger, "openapi::swagger", &message, remedy);
        return false;
    }
    let Some(version) = root.get("openapi") else {
        let remedy = "name a file that starts with `openapi: 3.0.…`";
        report.error(root, "openapi::not-openapi", "the file doesn't say `openapi`", remedy);
        return false;
    };
    // 3.1 asks for one of them; without both there is nothing that could be read.
    if root.get("paths").is_none() && root.get("components").is_none() {
        let remedy = "fetch the file again if it was cut off";
        let message = "the description has neither `paths` nor `components`";
        report.error(root, "openapi::empty", message, remedy);
        return false;
    }
    let text = scalar(version);
    // `3.0` without quotes is a number to YAML.
    if text == "3" || ["3.0", "3.1"].iter().any(|known| text == *known || text.starts_with(&format!("{known}."))) {
        return true;
    }
    let message = format!("OpenAPI {text} is not read; 3.0 and 3.1 are");
    report.error(version, "openapi::version", &message, "convert it to OpenAPI 3.0 or 3.1 first");
    false
}

/// A scalar as text.
pub(super) fn scalar(node: &Node<'_>) -> String {
    match &node.value {
        Value::Text(text) | Value::Float(text) => text.to_string(),
        Value::Int(number) => number.to_string(),
        Value::Bool(value) => value.to_string(),
        other => other.kind().to_owned(),
    }
}

struct Check<'c, 'd> {
    description: &'c Description<'d>,
    report: &'c mut Report<'d>,
    /// Whether what follows can cope with it.
    is_readable: bool,
    suggestions: Suggestions,
}

impl<'d> Check<'_, 'd> {
    /// Keys that stand twice in one map.
    fn keys(&mut self, node: &'d Node<'d>) {
        let entries = node.entries();
        let twice = |entry: &Entry<'_>, report: &mut Report<'_>| {
            let message = format!("`{}` stands here twice", entry.key);
            report.error_at(entry.key_at, &entry.node, "openapi::duplicate-key", &message, "remove one of them");
        };
        // Most maps have a handful of keys, for which a set costs more than it saves.
        if entries.len() < 12 {
            for (number, entry) in entries.iter().enumerate() {
                if entries[..number].iter().any(|earlier| earlier.key == entry.key) {
                    twice(entry, self.report);
                }
            }
        } else {
            let mut seen = HashSet::with_capacity(entries.len());
            for entry in entries {
                if !seen.insert(&*entry.key) {
                    twice(entry, self.report);
                }
            }
        }
        for entry in entries {
            if entry.key == "<<" {
                let remedy = "write out what is merged";
                self.report.error_at(entry.key_at, &entry.node, "openapi::merge-key", "`<<` is not merged", remedy);
            }
            self.keys(&entry.node);
        }
        node.items().iter().for_each(|item| self.keys(item));
    }

    fn shape(&mut self, node: &'d Node<'d>, name: &str, shape: Shape) {
        match (shape, &node.value) {
            (Shape::Any, _)
            | (Shape::Text | Shape::Type, Value::Text(_))
            | (Shape::Boolean | Shape::BooleanOr(_), Value::Bool(_))
            | (Shape::Number, Value::Int(_) | Value::Float(_))
            | (Shape::List, Value::List(_)) => {}
            (Shape::Object(kind) | Shape::BooleanOr(kind), Value::Map(_)) => self.object(node, kind),
            // 3.1: `true` allows anything, `false` nothing.
            (Shape::Object(Kind::Schema), Value::Bool(_)) => {}
            (Shape::Map(kind), Value::Map(entries)) => {
                if kind == Kind::PathItem {
                    entries.iter().for_each(|entry| self.path(entry));
                }
                for entry in entries.iter().filter(|entry| kind == Kind::Schema || !entry.key.starts_with("x-")) {
                    self.shape(&entry.node, &entry.key, Shape::Object(kind));
                }
            }
            (Shape::Texts, Value::Map(entries)) => {
                entries.iter().for_each(|entry| self.shape(&entry.node, &entry.key, Shape::Text));
            }
            (Shape::ListOf(kind), Value::List(items)) => {
                items.iter().for_each(|item| self.shape(item, name, Shape::Object(kind)));
            }
            // OASIS's converter writes `[null, "null"]` for a value of any type that may be null.
            (Shape::Type, Value::List(items)) => items
                .iter()
                .filter(|item| item.value != Value::Null)
                .for_each(|item| self.shape(item, name, Shape::Text)),
            // A description, title or version that looks like a number or date to YAML.
            (Shape::Text, Value::Int(_) | Value::Float(_) | Value::Bool(_))
                if matches!(name, "description" | "title" | "summary" | "openapi" | "version") => {}
            (Shape::Text, Value::Null) if matches!(name, "description" | "title" | "summary") => {}
            _ => {
                let expected = match shape {
                    Shape::Any => "anything",
                    Shape::Text => "a text",
                    Shape::Boolean => "a boolean",
                    Shape::Number => "a number",
                    Shape::List | Shape::ListOf(_) => "a list",
                    Shape::Type => "a text or a list of texts",
                    Shape::Object(kind) => kind.words(),
                    Shape::BooleanOr(_) => "a boolean or a schema",
                    Shape::Map(_) | Shape::Texts => "a map",
                };
                let message = format!("`{name}` has to be {expected}, and is {}", node.value.kind());
                self.report.error(node, "openapi::wrong-type", &message, "correct the line");
            }
        }
    }

    /// Paths are walked step by step, each from the root.
    fn path(&mut self, entry: &'d Entry<'d>) {
        if entry.key.len() > LONGEST_PATH {
            self.is_readable = false;
            let message = format!("a path has {} bytes, and at most {LONGEST_PATH} are read", entry.key.len());
            self.report.error_at(entry.key_at, &entry.node, "openapi::long-path", &message, "shorten it");
        }
    }

    fn object(&mut self, node: &'d Node<'d>, kind: Kind) {
        if let (Some(reference), Some(section)) = (node.get("$ref"), kind.section()) {
            self.reference(reference, section);
            return;
        }
        for required in kind.required() {
            if node.get(required).is_none() {
                let message = format!("{} lacks `{required}`", kind.words());
                self.report.error(node, "openapi::missing-key", &message, format!("add `{required}`"));
            }
        }
        for entry in node.entries() {
            self.shape(&entry.node, &entry.key, kind.field(&entry.key));
        }
        if kind == Kind::Discriminator {
            for entry in node.get("mapping").map_or(&[][..], Node::entries) {
                // A mapping may also give the bare name of a schema.
                if entry.node.as_text().is_some_and(|text| text.contains(['/', '#'])) {
                    self.reference(&entry.node, "schemas");
                }
            }
        }
    }

    fn reference(&mut self, node: &'d Node<'d>, section: &str) {
        let Some(reference) = node.as_text() else {
            let message = format!("`$ref` has to be a text, and is {}", node.value.kind());
            self.report.error(node, "openapi::wrong-type", &message, "correct the line");
            return;
        };
        if !reference.starts_with('#') {
            let message = format!("`{reference}` is in another file, and only this one is read");
            let remedy = "bundle the description into one file, for example with `redocly bundle`";
            self.report.error(node, "openapi::remote-ref", &message, remedy);
            return;
        }
        if self.description.target(reference).is_some() {
            return;
        }
        let message = format!("nothing is at `{reference}`");
        let components = self.description.root().get("components");
        let known = components.and_then(|all| all.get(section)).map_or(&[][..], Node::entries);
        let name = reference.rsplit('/').next().unwrap_or_default();
        let remedy = match self.suggestions.closest(name, known.iter().map(|entry| &*entry.key)) {
            Some(near) => format!("did you mean `#/components/{section}/{near}`?"),
            None => "define it, or correct the reference".to_owned(),
        };
        self.report.error(node, "openapi::dangling-ref", &message, remedy);
    }

    /// References that lead to references and never to anything, and schemas that are made of themselves; whether there
    /// are any.
    fn cycles(&mut self) -> bool {
        let mut found = false;
        let sections = self.description.root().get("components").map_or(&[][..], Node::entries);
        for entry in sections.iter().flat_map(|section| section.node.entries()) {
            let mut node = &entry.node;
            let mut steps = 0;
            while let Some(next) = node.text("$ref").and_then(|reference| self.description.target(reference)) {
                steps += 1;
                node = next;
                if std::ptr::eq(node, &raw const entry.node) || steps > LONGEST_CHAIN {
                    let message = match steps > LONGEST_CHAIN {
                        true => format!("`{}` is a reference to a reference, {LONGEST_CHAIN} times over", entry.key),
                        false => format!("`{}` is a reference that leads back to itself", entry.key),
                    };
                    let remedy = "define one of them";
                    self.report.error_at(entry.key_at, &entry.node, "openapi::ref-cycle", &message, remedy);
                    found = true;
                    break;
                }
            }
        }
        let schemas = sections.iter().find(|section| section.key == "schemas");
        let schemas = schemas.map_or(&[][..], |section| section.node.entries());
        let in_circles = circles::nodes_in_circles(schemas.iter().map(|entry| &entry.node), |schema| {
            let parts = schema.get("allOf").map_or(&[][..], Node::items);
            parts.iter().map(|part| self.description.follow(part)).collect()
        });
        for entry in schemas {
            if in_circles.contains(&(&raw const entry.node)) {
                let message = format!("the schema `{}` refers to itself by `allOf`", entry.key);
                let remedy = "break the cycle of `allOf`";
                self.report.error_at(entry.key_at, &entry.node, "openapi::ref-cycle", &message, remedy);
                found = true;
            }
        }
        found
    }
}
