//! `corrections.yaml`: corrections by hand, each with its reason.

use std::borrow::Cow;

use super::decode::{Problems, expression, term_key};
use super::encode;
use super::layout::Block;
use super::pages::date;
use super::tree::{Node, Value};
use super::yaml;
use crate::correct::{Change, Correction};
use crate::diagnostics::{Diagnostic, Location};
use crate::ir::{Deprecation, Target};
use crate::source::SourceFile;

/// The path of the file, relative to `specs/<version>/`.
pub(super) const PATH: &str = "corrections.yaml";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Annotate,
    Deprecate,
    TrustPage,
}

const KINDS: [(&str, Kind); 3] =
    [("annotate", Kind::Annotate), ("deprecate", Kind::Deprecate), ("trust-page", Kind::TrustPage)];

/// Writes corrections.
pub(super) fn write(corrections: &[Correction]) -> String {
    let comment = "Corrections of what the metadata says or leaves out, in the order in which they apply.";
    yaml::write(comment, &Block::List(corrections.iter().map(correction).collect()))
}

fn correction(correction: &Correction) -> Block<'_> {
    let kind = match &correction.change {
        Change::Annotate { .. } => Kind::Annotate,
        Change::Deprecate(_) => Kind::Deprecate,
        Change::TrustPage { .. } => Kind::TrustPage,
    };
    let word = KINDS.iter().find(|(_, known)| *known == kind).map_or("", |(word, _)| word);
    let mut lines = vec![
        ("name", Value::text(&correction.name)),
        ("kind", Value::text(word)),
        ("target", Value::text(&correction.target)),
    ];
    match &correction.change {
        Change::TrustPage { page } => lines.push(("page", Value::text(page))),
        Change::Annotate { term, value } => {
            lines.push(("term", Value::text(term.to_string())));
            lines.push(("value", encode::expression(value)));
        }
        Change::Deprecate(Deprecation { date, removal_date, version, replacement }) => {
            let facts =
                [("date", date), ("removal-date", removal_date), ("version", version), ("replacement", replacement)];
            lines.extend(facts.into_iter().filter_map(|(key, text)| Some((key, Value::text(text.as_ref()?)))));
        }
    }
    lines.push(("reason", Value::text(&correction.reason)));
    lines.extend(correction.link.iter().map(|link| ("link", Value::text(link))));
    Block::Map(lines.into_iter().map(|(key, value)| (Cow::Borrowed(key), Block::Value(value))).collect())
}

/// Reads corrections.
pub(super) fn read(file: &SourceFile) -> Result<Vec<Correction>, Vec<Diagnostic>> {
    let document = yaml::read(file).map_err(|problem| vec![*problem])?;
    let mut problems = Problems::new(&document);
    let mut corrections: Vec<Correction> = Vec::new();
    for item in problems.list(&document.root, "corrections").unwrap_or_default() {
        let Some(correction) = read_correction(&mut problems, item) else { continue };
        if corrections.iter().any(|known| known.name == correction.name) {
            let message = format!("there are two corrections called `{}`", correction.name);
            problems.add("spec::duplicate", item.at, message, "give each a name of its own".to_owned());
        }
        corrections.push(correction);
    }
    let found = problems.into_vec();
    if found.is_empty() { Ok(corrections) } else { Err(found) }
}

fn read_correction(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<Correction> {
    const COMMON: [&str; 5] = ["name", "kind", "target", "reason", "link"];
    let entries = problems.map(node, "a correction")?;
    for key in ["name", "kind", "target", "reason"] {
        problems.require(key, "a correction", node.at, entries);
    }
    let kind = entries.iter().find(|entry| entry.key == "kind").and_then(|entry| problems.word(&entry.node, &KINDS))?;
    let own: &[&str] = match kind {
        Kind::Annotate => &["term", "value"],
        Kind::Deprecate => &["date", "removal-date", "version", "replacement"],
        Kind::TrustPage => &["page"],
    };
    let (mut name, mut target, mut reason, mut link) = (None, None, None, None);
    let (mut term, mut value, mut page, mut seen_kind) = (None, None, None, None);
    let mut facts = Deprecation::default();
    for entry in entries {
        let node = &entry.node;
        if !COMMON.contains(&&*entry.key) && !own.contains(&&*entry.key) {
            problems.unknown_key(entry, "a correction of this kind", &[&COMMON[..], own].concat());
            continue;
        }
        match &*entry.key {
            "name" => {
                let value = problems.string(node);
                problems.once(&mut name, entry, value);
            }
            "target" => {
                let value = problems.string(node);
                if let Some(text) = value.as_deref().filter(|text| Target::parse(text).is_none()) {
                    let message = format!("the target `{text}` is not a full name");
                    let remedy =
                        "write it like the target of an annotation, such as `microsoft.graph.user/displayName`";
                    problems.add("correct::bad-target", node.at, message, remedy.to_owned());
                }
                problems.once(&mut target, entry, value);
            }
            "reason" => {
                // A folded text ends with a newline that nobody meant.
                let value = problems.text(node).map(|text| text.trim_end().to_owned());
                problems.once(&mut reason, entry, value);
            }
            "link" => {
                let value = problems.string(node);
                problems.once(&mut link, entry, value);
            }
            "term" => {
                let value = problems.text(node).and_then(term_key);
                if value.is_none() {
                    let remedy = "write it in full, such as `Org.OData.Core.V1.Computed`".to_owned();
                    problems.add("spec::bad-value", node.at, "this is not a term with its namespace", remedy);
                }
                problems.once(&mut term, entry, value);
            }
            "value" => {
                let found = expression(problems, node);
                problems.once(&mut value, entry, found);
            }
            "page" => {
                let value = problems.string(node);
                problems.once(&mut page, entry, value);
            }
            "date" => {
                let value = date(problems, node);
                problems.once(&mut facts.date, entry, value);
            }
            "removal-date" => {
                let value = date(problems, node);
                problems.once(&mut facts.removal_date, entry, value);
            }
            "version" => {
                let value = problems.string(node);
                problems.once(&mut facts.version, entry, value);
            }
            "replacement" => {
                let value = problems.qualified_name(node).map(|name| name.to_string());
                problems.once(&mut facts.replacement, entry, value);
            }
            // `kind`, which is all that the two lists leave.
            _ => problems.once(&mut seen_kind, entry, Some(())),
        }
    }
    let change = match kind {
        Kind::Deprecate => Change::Deprecate(facts),
        Kind::TrustPage => {
            problems.require("page", "a correction of this kind", node.at, entries);
            Change::TrustPage { page: page? }
        }
        Kind::Annotate => {
            problems.require("term", "a correction of this kind", node.at, entries);
            problems.require("value", "a correction of this kind", node.at, entries);
            Change::Annotate { term: term?, value: value? }
        }
    };
    Some(Correction { name: name?, target: target?, change, reason: reason?, link })
}

/// The place of a correction's name in its file.
pub(super) fn locate(file: &SourceFile, name: &str) -> Option<Location> {
    let document = yaml::read(file).ok()?;
    let Value::List(items) = &document.root.value else { return None };
    let mut entries = items.iter().flat_map(|item| match &item.value {
        Value::Map(entries) => entries.as_slice(),
        _ => &[],
    });
    let entry =
        entries.find(|entry| entry.key == "name" && matches!(&entry.node.value, Value::Text(text) if text == name))?;
    Some(document.location(entry.node.at))
}
