//! Pages of types and enumerations.

use super::super::block::{BlockKind, Link, Table};
use super::super::json;
use super::super::section::{self, Role, Section};
use super::rows;
use crate::ir::{DocumentedEnum, DocumentedMember, DocumentedMethod, DocumentedParameter};

/// The type that a title names: `user resource type`, `status enum type`.
pub(super) fn type_name(title: &str) -> Option<String> {
    let mut words = title.split_whitespace();
    let name = words.next()?;
    let next = words.next()?.to_lowercase();
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let is_type = matches!(next.as_str(), "resource" | "enum" | "enumeration" | "complex" | "entity" | "type");
    (is_name && is_type).then(|| name.to_owned())
}

/// `Inherits from X`, or what the comment before the JSON representation says.
pub(super) fn base(sections: &[Section<'_>]) -> Option<String> {
    let told =
        sections.iter().flat_map(|section| &section.blocks).filter_map(|block| block.prose()).find_map(|phrase| {
            let at = phrase.text.find("nherits from ")? + "nherits from ".len();
            let rest = phrase.text[at..].trim_start();
            let word = rest.strip_prefix("the ").unwrap_or(rest).split_whitespace().next()?;
            let name = word.trim_matches(|c: char| !(c.is_alphanumeric() || c == '.')).trim_end_matches('.');
            (!name.is_empty()).then(|| name.to_owned())
        });
    told.or_else(|| comment(sections, "baseType")?.as_str().map(str::to_owned))
}

/// Whether the page says that the type is open.
pub(super) fn open(sections: &[Section<'_>]) -> bool {
    let says = |section: &Section<'_>| {
        let prose = section.blocks.iter().filter_map(|block| block.prose());
        prose.into_iter().any(|phrase| phrase.text.to_lowercase().contains("is an open type"))
    };
    sections.iter().any(says) || comment(sections, "openType").and_then(|value| value.as_bool()) == Some(true)
}

/// A fact of the comment about the resource.
fn comment(sections: &[Section<'_>], key: &str) -> Option<serde_json::Value> {
    sections.iter().flat_map(|section| &section.blocks).find_map(|block| match &block.kind {
        BlockKind::Comment(text) if text.contains(key) => json::lenient(text)?.get(key).cloned(),
        _ => None,
    })
}

pub(super) fn properties(sections: &[Section<'_>]) -> Vec<DocumentedParameter> {
    rows::parameters(sections, Role::Properties)
}

pub(super) fn relationships(sections: &[Section<'_>]) -> Vec<DocumentedParameter> {
    rows::parameters(sections, Role::Relationships)
}

/// The pages that the list of methods links to. A text rendering has lost the links, and with them where a title ends.
pub(super) fn methods(sections: &[Section<'_>]) -> Vec<DocumentedMethod> {
    let mut methods = Vec::new();
    let blocks = sections.iter().filter(|section| section.role == Role::Methods).flat_map(|section| &section.blocks);
    for block in blocks {
        match &block.kind {
            BlockKind::Table(table) => {
                let first = table.rows.iter().filter_map(|row| row.cells.first()?.links.first());
                methods.extend(first.filter_map(method));
            }
            BlockKind::Item(phrase) => methods.extend(phrase.links.first().and_then(method)),
            _ => {}
        }
    }
    methods
}

fn method(link: &Link) -> Option<DocumentedMethod> {
    let target = link.target.split(['#', '?']).next().unwrap_or_default();
    let page = target.rsplit('/').next()?.strip_suffix(".md")?;
    let title = link.text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!title.is_empty() && !page.is_empty()).then(|| DocumentedMethod { title, page: Some(page.to_owned()) })
}

/// The enumerations whose members the page lists.
pub(super) fn enums(sections: &[Section<'_>], of_page: Option<&str>) -> Vec<DocumentedEnum> {
    let members = sections.iter().filter(|section| section.role == Role::Members);
    let listed = members.filter_map(|section| {
        let name = section::enumeration(section.heading).or(of_page)?;
        let members: Vec<_> =
            section.blocks.iter().filter_map(|block| table_of(&block.kind)).flat_map(rows_of).collect();
        (!members.is_empty()).then(|| DocumentedEnum { name: name.to_owned(), members })
    });
    listed.collect()
}

fn table_of(kind: &BlockKind) -> Option<&Table> {
    match kind {
        BlockKind::Table(table) => Some(table),
        _ => None,
    }
}

/// The rows of `Member|Value|Description`, or of the same without values.
fn rows_of(table: &Table) -> Vec<DocumentedMember> {
    let heads = table.heads();
    if !heads.first().is_some_and(|head| matches!(head.as_str(), "member" | "members" | "value" | "name")) {
        return Vec::new();
    }
    let value_column = heads.iter().skip(1).position(|head| head == "value").map(|at| at + 1);
    let rows = table.rows.iter().filter_map(|row| {
        let name = row.text(0).split_whitespace().next()?.trim_matches(['`', '*', '"', ',']);
        let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
        let value = value_column.and_then(|column| row.text(column).parse().ok());
        (is_name && !name.is_empty()).then(|| DocumentedMember { name: name.to_owned(), value })
    });
    rows.collect()
}
