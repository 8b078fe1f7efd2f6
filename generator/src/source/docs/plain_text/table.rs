//! Tables among the lines of a page: known by the names of their columns, taken apart by what columns of that name hold.

use super::super::block::Phrase;
use super::super::facts::{permissions, types};

/// The columns of a table that has a meaning to the reader.
pub(super) struct Columns {
    names: Vec<&'static str>,
    first: First,
}

/// What the rows start with, which says how to take them apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum First {
    /// A name and a type.
    NameAndType,
    /// A name and a number.
    NameAndNumber,
    /// A name.
    Name,
    /// A scheme, and permissions in one column or two.
    Scheme,
    /// Anything, then permissions for each scheme.
    Case,
}

/// The names of first columns, longest first.
const NAMES: [&str; 15] = [
    "query parameter",
    "parameter name",
    "property name",
    "relationship name",
    "header name",
    "relationship",
    "properties",
    "parameters",
    "parameter",
    "property",
    "members",
    "member",
    "header",
    "value",
    "name",
];

/// The names of further columns, longest first.
const FURTHER: [&str; 9] = [
    "description and example",
    "supported resources",
    "description",
    "required?",
    "required",
    "example",
    "value",
    "type",
    "default",
];

/// What stands at the top of permission tables, longest first.
const PERMISSIONS: [&str; 8] = [
    "permissions (from least to most privileged)",
    "permissions (from most to least privileged)",
    "permissions (from most privileged to least privileged)",
    "permissions (from least privileged to most privileged)",
    "least privileged permissions",
    "higher privileged permissions",
    "least privileged permission",
    "permissions",
];

/// The columns that a line names, if it is the head of a table.
pub(super) fn columns(line: &str) -> Option<Columns> {
    let words = line.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some(rest) = words.strip_prefix("permission type") {
        let rest = rest.strip_prefix(" (by workflow)").unwrap_or(rest);
        let mut names = vec!["permission type"];
        names.extend(all(rest, &PERMISSIONS)?);
        return (names.len() > 1).then_some(Columns { names, first: First::Scheme });
    }
    if let Some(cases) = words.strip_suffix(permissions::APPLICATION).map(str::trim_end)
        && let Some(cases) = cases.strip_suffix(permissions::DELEGATED_PERSONAL).map(str::trim_end)
        && cases.ends_with(permissions::DELEGATED_WORK)
    {
        let schemes = [permissions::DELEGATED_WORK, permissions::DELEGATED_PERSONAL, permissions::APPLICATION];
        return Some(Columns { names: ["case"].into_iter().chain(schemes).collect(), first: First::Case });
    }
    let name = NAMES.into_iter().find(|name| words.strip_prefix(name).is_some_and(|rest| rest.starts_with(' ')))?;
    let mut names = vec![name];
    names.extend(all(&words[name.len()..], &FURTHER)?);
    let first = match names.get(1) {
        Some(&"value") if matches!(name, "member" | "members") => First::NameAndNumber,
        Some(&"type") => First::NameAndType,
        // `Name|Value|Description`: the value is a type.
        Some(&"value") if names.len() > 2 => First::NameAndType,
        Some(_) => First::Name,
        None => return None,
    };
    Some(Columns { names, first })
}

/// A line as names that follow each other, if it is nothing else.
fn all(mut rest: &str, names: &'static [&'static str]) -> Option<Vec<&'static str>> {
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return Some(found);
        }
        let name = names.iter().find(|name| {
            rest.strip_prefix(*name).is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
        })?;
        found.push(*name);
        rest = &rest[name.len()..];
    }
}

impl Columns {
    /// The head of the table.
    pub fn header(&self) -> Vec<Phrase> {
        self.names.iter().map(|name| Phrase::plain(*name)).collect()
    }

    /// The cells of a row; `None` for a line that isn't one.
    pub fn split(&self, line: &str) -> Option<Vec<Phrase>> {
        let cells = match self.first {
            First::NameAndType => {
                let (name, rest) = name(line)?;
                let (_, after) = types::read(rest)?;
                if types::is_label(name, rest, after) {
                    return Some(vec![Phrase::plain(line)]);
                }
                vec![name, rest[..rest.len() - after.len()].trim(), after.trim()]
            }
            First::NameAndNumber => {
                let (name, rest) = name(line)?;
                let (number, description) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
                number.parse::<i64>().ok()?;
                vec![name, number, description]
            }
            First::Name => {
                let (name, rest) = name(line)?;
                vec![name, rest]
            }
            First::Scheme => {
                let end = permissions::scheme_end(line);
                let (label, rest) = line.split_at(end);
                if label.trim().is_empty() {
                    // Permissions alone: more of the row before.
                    return None;
                }
                let (least, higher) = permissions::columns(rest, self.names.len() - 1);
                [label.trim(), least].into_iter().chain(higher).collect()
            }
            First::Case => {
                let (label, rest) = permissions::case(line, self.names.len() - 1)?;
                [label.trim()].into_iter().chain(rest).collect()
            }
        };
        Some(cells.into_iter().map(Phrase::plain).collect())
    }
}

/// The first word of a line, and the rest. Names start with a letter, or `@` or `$`.
fn name(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    let (name, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    name.starts_with(|c: char| c.is_alphabetic() || matches!(c, '@' | '$' | '_' | '{'))
        .then_some((name, rest.trim_start()))
}
