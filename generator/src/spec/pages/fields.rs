//! The fields of a page's file: maps with fixed keys, days, deprecations.

use std::borrow::Cow;

use super::entry;
use crate::ir::DocumentedDeprecation;
use crate::spec::decode::Problems;
use crate::spec::layout::Block;
use crate::spec::tree::{At, Entry, Node, Value};

/// A map with fixed keys.
pub(super) struct Fields<'n, 'a> {
    entries: &'n [Entry<'a>],
    at: At,
    element: &'static str,
}

impl<'n, 'a> Fields<'n, 'a> {
    /// The fields of a node; keys that are not among the fixed ones, or stand twice, are problems.
    pub fn of(
        problems: &mut Problems<'_>,
        node: &'n Node<'a>,
        element: &'static str,
        keys: &[&'static str],
    ) -> Option<Self> {
        let entries = problems.map(node, element)?;
        for (number, entry) in entries.iter().enumerate() {
            if !keys.contains(&&*entry.key) {
                problems.unknown_key(entry, element, keys);
            } else if entries[..number].iter().any(|before| before.key == entry.key) {
                problems.duplicate(entry);
            }
        }
        Some(Self { entries, at: node.at, element })
    }

    /// The value of a key, if it is there.
    pub fn get<T>(
        &self,
        problems: &mut Problems<'_>,
        key: &str,
        read: impl FnOnce(&mut Problems<'_>, &Node<'_>) -> Option<T>,
    ) -> Option<T> {
        let entry = self.entries.iter().find(|entry| entry.key == key)?;
        read(problems, &entry.node)
    }

    /// The value of a key that has to be there.
    pub fn need<T>(
        &self,
        problems: &mut Problems<'_>,
        key: &str,
        read: impl FnOnce(&mut Problems<'_>, &Node<'_>) -> Option<T>,
    ) -> Option<T> {
        problems.require(key, self.element, self.at, self.entries);
        self.get(problems, key, read)
    }

    /// A text that may be left out.
    pub fn text(&self, problems: &mut Problems<'_>, key: &str) -> Option<String> {
        self.get(problems, key, |problems, node| problems.string(node))
    }

    /// A yes; left out for no.
    pub fn flag(&self, problems: &mut Problems<'_>, key: &str) -> bool {
        self.get(problems, key, |problems, node| problems.boolean(node)) == Some(true)
    }

    /// A list that may be left out if it is empty.
    pub fn list<T>(
        &self,
        problems: &mut Problems<'_>,
        key: &str,
        read: impl Fn(&mut Problems<'_>, &Node<'_>) -> Option<T>,
    ) -> Vec<T> {
        self.get(problems, key, |problems, node| items(problems, node, read)).unwrap_or_default()
    }
}

/// The items of a list.
pub(super) fn items<T>(
    problems: &mut Problems<'_>,
    node: &Node<'_>,
    read: impl Fn(&mut Problems<'_>, &Node<'_>) -> Option<T>,
) -> Option<Vec<T>> {
    let items = problems.list(node, "values")?;
    Some(items.iter().filter_map(|item| read(problems, item)).collect())
}

/// A list of texts on one line.
pub(super) fn names<'a>(names: &'a [String]) -> Value<'a> {
    Value::list(names.iter().map(Value::text))
}

/// A list of texts.
pub(super) fn read_names(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<Vec<String>> {
    items(problems, node, |problems, item| problems.string(item))
}

/// A day, `YYYY-MM-DD`.
pub(in crate::spec) fn date(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<String> {
    let text = problems.text(node)?;
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    if shape != "0000-00-00" {
        let message = format!("`{text}` is not a day");
        problems.add("spec::bad-value", node.at, message, "write it as \"2024-08-01\"".to_owned());
        return None;
    }
    Some(text.to_owned())
}

pub(super) fn deprecation<'a>(deprecation: Option<&'a DocumentedDeprecation>) -> Option<(Cow<'a, str>, Block<'a>)> {
    let DocumentedDeprecation { date, replacement } = deprecation?;
    let mut facts = Vec::new();
    facts.extend(date.iter().map(|date| ("date", Value::text(date))));
    facts.extend(replacement.iter().map(|name| ("replacement", Value::text(name))));
    Some(entry("deprecated", Block::Value(Value::map(facts))))
}

pub(super) fn read_deprecation(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<DocumentedDeprecation> {
    let fields = Fields::of(problems, node, "a deprecation", &["date", "replacement"])?;
    Some(DocumentedDeprecation {
        date: fields.get(problems, "date", date),
        replacement: fields.text(problems, "replacement"),
    })
}
