//! Rows of tables: parameters, properties, headers, and the members that a description lists.

use super::super::block::{BlockKind, Row, Table};
use super::super::section::{Role, Section};
use super::types;
use crate::ir::{DocumentedHeader, DocumentedParameter};

/// The rows of all tables of a section's kind that list parameters or properties.
pub(super) fn parameters(sections: &[Section<'_>], role: Role) -> Vec<DocumentedParameter> {
    let mut found: Vec<DocumentedParameter> = Vec::new();
    for table in tables(sections, role) {
        let Some(layout) = Layout::of(table, role) else { continue };
        for parameter in table.rows.iter().filter_map(|row| layout.parameter(row)) {
            // Pages that are about several calls have a table for each.
            if !found.iter().any(|known| known.name == parameter.name) {
                found.push(parameter);
            }
        }
    }
    found
}

fn tables<'s, 'b>(sections: &'s [Section<'b>], role: Role) -> impl Iterator<Item = &'b Table> + 's {
    let blocks = sections.iter().filter(move |section| section.role == role).flat_map(|section| &section.blocks);
    blocks.filter_map(|block| match &block.kind {
        BlockKind::Table(table) => Some(table),
        _ => None,
    })
}

/// Which column of a table holds what.
struct Layout {
    type_column: Option<usize>,
    description: usize,
}

impl Layout {
    fn of(table: &Table, role: Role) -> Option<Self> {
        let heads = table.heads();
        let first = heads.first()?.as_str();
        let lists_names = matches!(
            first,
            "property"
                | "properties"
                | "parameter"
                | "parameters"
                | "parameter name"
                | "property name"
                | "query parameter"
                | "name"
                | "relationship"
                | "relationship name"
        );
        if !lists_names {
            return None;
        }
        let at = |name: &str| heads.iter().position(|head| head == name);
        // `Name|Value|Description`: the value is a type.
        let type_column = at("type").or_else(|| at("value").filter(|_| heads.len() > 2));
        // Without types only what goes into a URL is a list of parameters; else it may be a list of anything.
        let untyped = role == Role::UrlParameters && first != "properties" && heads.len() > 1;
        let last = heads.len() - 1;
        (type_column.is_some() || untyped).then(|| Self { type_column, description: at("description").unwrap_or(last) })
    }

    fn parameter(&self, row: &Row) -> Option<DocumentedParameter> {
        let mut parameter = DocumentedParameter { name: name(row.text(0))?, ..DocumentedParameter::default() };
        if let Some(column) = self.type_column {
            // A row without a type is a label over those below it.
            let (written, _) = types::read(row.text(column))?;
            parameter.type_name = written.name;
            parameter.collection = written.collection;
            parameter.optional = written.optional;
        }
        let description = row.text(self.description);
        parameter.optional |= is_optional(description);
        parameter.deprecated = is_deprecated(description);
        parameter.members = members(description);
        Some(parameter)
    }
}

/// The name in a cell: its first word, without marks.
fn name(cell: &str) -> Option<String> {
    let word = cell.split_whitespace().next()?;
    let word =
        word.trim_matches(|c: char| matches!(c, '*' | '`' | '"' | '\'' | ',' | ':' | '_') || c == '“' || c == '”');
    let word = word.strip_suffix("(optional)").unwrap_or(word);
    // `\_` is an underscore that Markdown is kept from reading.
    let word = word.replace('\\', "");
    let starts = word.starts_with(|c: char| c.is_alphabetic() || matches!(c, '@' | '$' | '_' | '{'));
    starts.then_some(word)
}

fn is_optional(description: &str) -> bool {
    let lower = description.to_lowercase();
    let starts = lower.trim_start_matches(['(', '*', '_']).starts_with("optional");
    (starts || lower.contains(" optional.") || lower.contains("(optional)")) && !lower.contains("not optional")
}

fn is_deprecated(description: &str) -> bool {
    let lower = description.to_lowercase();
    let start = lower.trim_start_matches(['(', '[', '*', '\\', '_']);
    start.starts_with("deprecated") || lower.contains("[deprecated]") || lower.contains("(deprecated)")
}

/// The request headers, each once.
pub(super) fn headers(sections: &[Section<'_>]) -> Vec<DocumentedHeader> {
    let mut found: Vec<DocumentedHeader> = Vec::new();
    for table in tables(sections, Role::Headers) {
        let heads = table.heads();
        if !heads
            .first()
            .is_some_and(|head| matches!(head.as_str(), "header" | "name" | "header name" | "property" | "parameter"))
        {
            continue;
        }
        for row in &table.rows {
            let Some(name) = header_name(row.text(0)) else { continue };
            let required = row.cells.iter().skip(1).any(|cell| says_required(&cell.text));
            if !found.iter().any(|known| known.name.eq_ignore_ascii_case(&name)) {
                found.push(DocumentedHeader { name, required });
            }
        }
    }
    found
}

/// `Prefer: outlook.timezone` is the header `Prefer`.
fn header_name(cell: &str) -> Option<String> {
    let word = cell.split([' ', '\u{a0}', ':', '\n', '\t']).find(|word| !word.is_empty())?;
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let is_name =
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    is_name.then(|| word.to_owned())
}

fn says_required(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.contains("required") && !lower.contains("not required") && !lower.contains("optional")
}

/// What starts a list of members.
const LISTS: [&str; 8] = [
    "possible values are",
    "possible values include",
    "possible values",
    "possible value are",
    "allowed values are",
    "supported values are",
    "valid values are",
    "permitted values are",
];

/// The values that a description lists: `Possible values are: none, pending, failed.`
pub(in crate::source::docs) fn members(description: &str) -> Vec<String> {
    let lower = description.to_ascii_lowercase();
    let Some(start) = LISTS.iter().find_map(|list| Some(lower.find(list)? + list.len())) else { return Vec::new() };
    let mut rest = description[start..].trim_start_matches([':', ' ', '\u{a0}', '\n']);
    let mut members: Vec<String> = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '`' | '\'' | '"' | '*' | '“' | '”'));
        let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(rest.len());
        if end == 0 {
            return members;
        }
        let word = &rest[..end];
        rest = &rest[end..];
        if matches!(word, "and" | "or") {
            continue;
        }
        rest = rest.trim_start_matches(['`', '\'', '"', '*', '“', '”']);
        rest = after_note(rest.trim_start());
        let (delimited, last) = match rest.chars().next() {
            Some(',' | ';' | '|') => (true, false),
            None | Some('.' | ')') => (true, true),
            _ => (rest.starts_with("and ") || rest.starts_with("or "), false),
        };
        // A word that is followed by another one belongs to a sentence.
        if !delimited {
            return members;
        }
        if !members.iter().any(|known| known == word) {
            members.push(word.to_owned());
        }
        if last {
            return members;
        }
        rest = rest.trim_start_matches([',', ';', '|']);
    }
}

/// What follows a note in parentheses: `SecureVM (the default), …`.
fn after_note(text: &str) -> &str {
    match text.strip_prefix('(').and_then(|inner| Some(&inner[inner.find(')')? + 1..])) {
        Some(after) => after.trim_start(),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_listed_in_many_ways() {
        assert_eq!(
            members("Action state. Possible values are: none, pending, not-known. More."),
            ["none", "pending", "not-known"]
        );
        assert_eq!(members("Possible values: `A` (default), `B` (one of: x, y), and `C`"), ["A", "B", "C"]);
        assert_eq!(members("The possible values are a or b."), ["a", "b"]);
        assert_eq!(members("Possible values are explained in the article."), [""; 0]);
        assert_eq!(members("Possible values are: low, high and that is all"), ["low", "high"]);
        assert_eq!(members("No list."), [""; 0]);
    }

    #[test]
    fn names_of_headers_stand_alone() {
        assert_eq!(header_name("Prefer: outlook.timezone").as_deref(), Some("Prefer"));
        assert_eq!(header_name("**if-match**").as_deref(), Some("if-match"));
        assert_eq!(header_name("").as_deref(), None);
    }
}
