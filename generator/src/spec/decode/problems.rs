//! Collects the problems of a file with their locations, so that one run reports all of them.

use std::fmt::Display;

use crate::characters::{first_hidden, is_permission_name};
use crate::diagnostics::{Diagnostic, closest};
use crate::ir::QualifiedName;
use crate::spec::tree::{At, Entry, Node, Value};
use crate::spec::yaml::Document;

/// Keys whose values are prose or literals: defaults, values of corrections, titles of pages, headings over permissions.
const PROSE: [&str; 5] = ["$DefaultValue", "value", "reason", "title", "of"];

/// The problems of one file.
pub(crate) struct Problems<'d> {
    document: &'d Document<'d>,
    found: Vec<Diagnostic>,
}

impl<'d> Problems<'d> {
    /// Starts with the problems of invisible characters in names and values.
    pub fn new(document: &'d Document<'d>) -> Self {
        let mut problems = Self { document, found: Vec::new() };
        problems.hidden_characters(&document.root);
        problems
    }

    /// Starts without checking characters, for a file whose keys may be any text.
    pub fn of_any_text(document: &'d Document<'d>) -> Self {
        Self { document, found: Vec::new() }
    }

    /// Reports names and values that hold a character which does not show itself, such as a line break or a mark of
    /// direction. Annotations and what is prose may hold any.
    fn hidden_characters(&mut self, node: &Node<'_>) {
        let mut refuse = |text: &str, at: At| {
            if let Some(hidden) = first_hidden(text) {
                let message = format!("this holds the character U+{:04X}, which cannot be seen", u32::from(hidden));
                self.add("spec::hidden-character", at, message, "write it with visible characters only".to_owned());
            }
        };
        match &node.value {
            Value::Text(text) => refuse(text, node.at),
            Value::Map(entries) => {
                for entry in entries {
                    refuse(&entry.key, entry.key_at);
                }
                for entry in entries.iter().filter(|entry| !entry.key.contains('@') && !PROSE.contains(&&*entry.key)) {
                    self.hidden_characters(&entry.node);
                }
            }
            Value::List(items) => items.iter().for_each(|item| self.hidden_characters(item)),
            Value::Null | Value::Bool(_) | Value::Int(_) | Value::Float(_) => {}
        }
    }

    /// Returns all problems.
    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.found
    }

    /// Adds a problem.
    pub fn add(&mut self, code: &'static str, at: At, message: impl Into<String>, remedy: String) {
        // A file of the wrong kind has a problem in each line, so the number of problems is limited.
        if self.found.len() >= 1000 {
            return;
        }
        let location = self.document.location(at);
        self.found.push(Diagnostic::error(code, message).at(location).with_remedy(remedy));
    }

    /// Reports a key that the vocabulary does not allow in this element.
    pub fn unknown_key(&mut self, entry: &Entry<'_>, element: &str, known: &[&str]) {
        let near = closest(&entry.key, known.iter().copied());
        let remedy = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => "remove it".to_owned(),
            None => format!("{element} may have {}", known.join(", ")),
        };
        self.add("spec::unknown-key", entry.key_at, format!("{element} has no `{}`", entry.key), remedy);
    }

    /// Reports a duplicate key.
    pub fn duplicate(&mut self, entry: &Entry<'_>) {
        let message = format!("`{}` stands here twice", entry.key);
        self.add("spec::duplicate", entry.key_at, message, "remove one of them".to_owned());
    }

    /// Reports a missing required key. A key with an invalid value is present, and was reported when it was read.
    pub fn require(&mut self, key: &str, element: &str, at: At, entries: &[Entry<'_>]) {
        if !entries.iter().any(|entry| entry.key == key) {
            self.add("spec::missing-key", at, format!("{element} lacks `{key}`"), format!("add `{key}`"));
        }
    }

    /// Reports a value of the wrong kind.
    pub fn wrong_kind(&mut self, node: &Node<'_>, expected: impl Display) {
        let message = format!("expected {expected}, found {}", node.value.kind());
        let remedy = "correct the line, or write the file anew with `cargo xtask import`";
        self.add("spec::wrong-kind", node.at, message, remedy.to_owned());
    }

    /// Reads the entries of a map.
    pub fn map<'n, 'a>(&mut self, node: &'n Node<'a>, element: &str) -> Option<&'n [Entry<'a>]> {
        match &node.value {
            Value::Map(entries) => Some(entries),
            _ => {
                self.wrong_kind(node, format_args!("{element}, which is a map"));
                None
            }
        }
    }

    /// Reads the items of a list.
    pub fn list<'n, 'a>(&mut self, node: &'n Node<'a>, element: &str) -> Option<&'n [Node<'a>]> {
        match &node.value {
            Value::List(items) => Some(items),
            _ => {
                self.wrong_kind(node, format_args!("a list of {element}"));
                None
            }
        }
    }

    /// Reads a text.
    pub fn text<'n>(&mut self, node: &'n Node<'_>) -> Option<&'n str> {
        match &node.value {
            Value::Text(text) => Some(text),
            _ => {
                self.wrong_kind(node, "a text");
                None
            }
        }
    }

    /// Reads a text as an owned string.
    pub fn string(&mut self, node: &Node<'_>) -> Option<String> {
        self.text(node).map(str::to_owned)
    }

    /// Reads a boolean.
    pub fn boolean(&mut self, node: &Node<'_>) -> Option<bool> {
        match &node.value {
            Value::Bool(value) => Some(*value),
            _ => {
                self.wrong_kind(node, "true or false");
                None
            }
        }
    }

    /// Reads a list of names.
    pub fn names(&mut self, node: &Node<'_>, element: &str) -> Option<Vec<String>> {
        let items = self.list(node, element)?;
        Some(items.iter().filter_map(|item| self.string(item)).collect())
    }

    /// The name of a permission.
    pub fn permission(&mut self, name: &str, at: At) -> bool {
        let is_name = is_permission_name(name);
        if !is_name {
            let message = format!("`{}` is not the name of a permission", name.escape_debug());
            let remedy = "a name has letters, digits, `.`, `-` and `_` only, at most 128 of them";
            self.add("spec::bad-value", at, message, remedy.to_owned());
        }
        is_name
    }

    /// A list of names of permissions.
    pub fn permissions(&mut self, node: &Node<'_>) -> Option<Vec<String>> {
        let items = self.list(node, "permissions")?;
        Some(items.iter().filter_map(|item| self.string(item).filter(|name| self.permission(name, item.at))).collect())
    }

    /// Reads a qualified name.
    pub fn qualified_name(&mut self, node: &Node<'_>) -> Option<QualifiedName> {
        let text = self.text(node)?;
        let name = QualifiedName::parse(text);
        if name.is_none() {
            let message = format!("`{text}` is not a name with its namespace");
            self.add(
                "spec::bad-value",
                node.at,
                message,
                "write it in full, such as `microsoft.graph.user`".to_owned(),
            );
        }
        name
    }

    /// Reads an integer that fits the type.
    pub fn integer<T: TryFrom<i64>>(&mut self, node: &Node<'_>) -> Option<T> {
        let number = match &node.value {
            Value::Int(number) => T::try_from(*number).ok(),
            _ => None,
        };
        if number.is_none() {
            self.wrong_kind(node, format_args!("an integer of {} bits", 8 * size_of::<T>()));
        }
        number
    }

    /// Stores the value of a key in its slot, or reports a duplicate if the slot is taken.
    pub fn once<T>(&mut self, slot: &mut Option<T>, entry: &Entry<'_>, value: Option<T>) {
        if slot.is_some() {
            self.duplicate(entry);
        } else {
            *slot = value;
        }
    }

    /// Reads one of several words.
    pub fn word<T: Copy>(&mut self, node: &Node<'_>, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(node)?;
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            let all: Vec<_> = words.iter().map(|(word, _)| *word).collect();
            let remedy = closest(text, all.iter().copied())
                .map_or_else(|| format!("use one of {}", all.join(", ")), |near| format!("did you mean `{near}`?"));
            self.add("spec::bad-value", node.at, format!("`{text}` is not known here"), remedy);
        }
        found
    }
}
