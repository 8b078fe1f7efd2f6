//! Renders changes as phrases.

use crate::diff::{Aspect, Change, Impact, Kind, RustEffect};

use super::fold::{Alike, Entry};

/// The maximum number of names listed in a phrase.
const NAMES: usize = 5;

/// The maximum length of a value in characters. Longer values are cut.
const LONGEST_VALUE: usize = 110;

/// Returns the mark of a change: `+`, `-` or `~`.
pub(super) fn mark(change: &Change) -> char {
    match (change.aspect, &change.old, &change.new) {
        (Aspect::Existence | Aspect::Overload, None, _) => '+',
        (Aspect::Existence | Aspect::Overload, _, None) => '-',
        _ => '~',
    }
}

/// Renders an entry, including the name of the owner.
pub(super) fn entry(entry: &Entry<'_>) -> String {
    let change = entry.change;
    let kind = change.element.kind;
    let number = entry.changes.len();
    match (entry.alike, &change.element.part) {
        (Alike::Alone, _) if change.aspect == Aspect::Rust => {
            format!("`{}`: the wire is the same", change.element.owner)
        }
        (_, _) if change.aspect == Aspect::Rust => {
            let names = listed(entry.changes.iter().map(|change| change.element.owner.as_str()));
            format!("the wire is the same (in {number}: {names})")
        }
        (Alike::Alone, None) => format!("{} `{}`{}", kind.words(), change.element.owner, happened(change)),
        (Alike::Alone, Some(_)) => format!("`{}`: {}", change.element.owner, in_owner(change)),
        (Alike::Owner, _) => {
            let what = parts(entry);
            format!("`{}`: {what}", change.element.owner)
        }
        (Alike::Happening, None) if change.aspect == Aspect::Existence => match kind {
            Kind::Action | Kind::Function => {
                let (name, _) = change.element.owner.split_once('(').unwrap_or((&change.element.owner, ""));
                let bindings = entry.changes.iter().filter_map(|change| change.element.owner.split_once('('));
                let bindings = listed(bindings.map(|(_, binding)| binding.trim_end_matches(')')));
                format!("{} `{name}` {}, bound to {number} types: {bindings}", kind.words(), fate(change))
            }
            _ => {
                let base = change.note.as_ref().map(|note| format!(" {note}")).unwrap_or_default();
                let names = listed(entry.changes.iter().map(|change| change.element.owner.as_str()));
                format!("{number} {}{base} {}: {names}", kind.plural(), fate(change))
            }
        },
        (Alike::Facet, _) => {
            let names: Vec<String> = entry.changes.iter().map(|change| part_path(change)).collect();
            let names = listed(names.iter().map(String::as_str));
            format!("{number} {}{}: {names}", kind.plural(), happened(change))
        }
        (Alike::Happening, _) => {
            let names = listed(entry.changes.iter().map(|change| change.element.owner.as_str()));
            let what = match change.element.part {
                Some(_) => in_owner(change),
                None => format!("{}{}", kind.words(), happened(change)),
            };
            format!("{what} (in {number}: {names})")
        }
    }
}

/// Renders an entry below the heading of its owner.
pub(super) fn under_owner(entry: &Entry<'_>) -> String {
    match (entry.alike, &entry.change.element.part) {
        _ if entry.change.aspect == Aspect::Rust => "the wire is the same".to_owned(),
        (Alike::Owner, _) => parts(entry),
        (_, Some(_)) => in_owner(entry.change),
        (_, None) => format!("{}{}", entry.change.element.kind.words(), happened(entry.change)),
    }
}

/// Renders an entry about several parts of one owner.
fn parts(entry: &Entry<'_>) -> String {
    let change = entry.change;
    let number = entry.changes.len();
    if matches!(change.aspect, Aspect::Capability | Aspect::Annotation) {
        let short = |change: &&Change| change.term.as_deref().map(term).map(str::to_owned);
        let terms: Vec<String> = entry.changes.iter().filter_map(short).collect();
        return format!("{number} annotations changed: {}", listed(terms.iter().map(String::as_str)));
    }
    let names = entry.changes.iter().filter_map(|change| change.element.part.as_deref());
    let what = if change.aspect == Aspect::Existence || change.aspect == Aspect::Name {
        fate(change).to_owned()
    } else {
        format!("{} changed", change.aspect.words())
    };
    format!("{number} {} {what}: {}", change.element.kind.plural(), listed(names))
}

/// Returns the path of a part in the form of annotation targets: `microsoft.graph.user/displayName`.
fn part_path(change: &Change) -> String {
    format!("{}/{}", change.element.owner, change.element.part.as_deref().unwrap_or_default())
}

/// Renders a change of a part, without the owner.
fn in_owner(change: &Change) -> String {
    let part = change.element.part.as_deref().unwrap_or_default();
    format!("{} `{part}`{}", change.element.kind.words(), happened(change))
}

fn fate(change: &Change) -> &'static str {
    match (change.aspect, &change.old, &change.new) {
        (Aspect::Name, ..) => "renamed",
        (_, None, _) => "added",
        (_, _, None) => "removed",
        _ => "changed",
    }
}

/// Renders the change itself, to follow the name of the element.
fn happened(change: &Change) -> String {
    let value = |value: &Option<String>| value.as_deref().map_or_else(|| "none".to_owned(), cut);
    let (old, new) = (value(&change.old), value(&change.new));
    let mut text = match change.aspect {
        Aspect::Existence => {
            let facts = change.new.as_ref().or(change.old.as_ref()).map(String::as_str).unwrap_or_default();
            let facts: Vec<String> = [Some(facts), change.note.as_deref()].into_iter().flatten().map(cut).collect();
            // A signature without parameters adds no information.
            let facts = facts.join(", ");
            if facts.is_empty() || facts == "()" {
                return format!(" {}", fate(change));
            }
            let brackets = !facts.starts_with('(');
            let (open, close) = if brackets { (" (", ")") } else { (" ", "") };
            return format!(" {}{open}{facts}{close}", fate(change));
        }
        Aspect::Name => format!(" renamed, was `{old}`"),
        Aspect::Place => format!(" moved from `{old}` to `{new}`"),
        Aspect::Kind => format!(" changed its kind: {old} → {new}"),
        Aspect::Rust => String::new(),
        Aspect::Overload => match (&change.old, &change.new) {
            (None, _) => format!(": overload added: `{new}`"),
            _ => format!(": overload removed: `{old}`"),
        },
        Aspect::Deprecation => match (&change.old, &change.new) {
            (None, _) => format!(" {new}"),
            (_, None) => format!(" no longer deprecated (was {old})"),
            _ => format!(" {new} (was {old})"),
        },
        Aspect::Capability | Aspect::Annotation => {
            let term = change.term.as_deref().map_or("annotations", term);
            format!(": {term} {old} → {new}")
        }
        aspect => format!(": {} {old} → {new}", aspect.words()),
    };
    if let Some(note) = &change.note {
        text += &format!(" ({note})");
    }
    text
}

/// Returns a term without its vocabulary.
fn term(full: &str) -> &str {
    full.rsplit('.').next().unwrap_or(full)
}

/// Shortens a value, and replaces control characters and Markdown syntax, since values come from inputs.
fn cut(text: &str) -> String {
    let harmless = |c: char| match c {
        '`' => '\'',
        '<' => '‹',
        '>' => '›',
        c if c.is_control() => '·',
        c => c,
    };
    let text: String = text.chars().take(LONGEST_VALUE + 1).map(harmless).collect();
    match text.char_indices().nth(LONGEST_VALUE) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

/// Lists some names, and the number of the others.
pub(super) fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.collect();
    let more = names.len().saturating_sub(NAMES);
    let shown = if more > 1 { NAMES } else { names.len() };
    let mut text = names[..shown].iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    if shown < names.len() {
        text += &format!(" and {} more", names.len() - shown);
    }
    text
}

/// Renders the impacts of a change on the HTTP API and the generated crate.
pub(super) fn meaning(change: &Change) -> String {
    if change.wire == change.rust {
        return change.wire.to_string();
    }
    format!("wire {}, Rust {}", change.wire, change.rust)
}

/// Returns the Rust name of an added element.
pub(super) fn rust_name(entry: &Entry<'_>) -> String {
    let first = entry.change.rust_effects.first().filter(|effect| effect.impact == Impact::Additive);
    match first {
        Some(effect) if entry.alike == Alike::Alone => format!(" as `{}`", effect.item),
        _ => String::new(),
    }
}

/// Returns the Rust effects that can break users.
pub(super) fn effects<'a>(changes: &[&'a Change]) -> Vec<&'a RustEffect> {
    let all = || changes.iter().flat_map(|change| &change.rust_effects);
    all().filter(|effect| effect.impact > Impact::Additive).collect()
}

/// Renders a Rust effect.
pub(super) fn effect(effect: &RustEffect) -> String {
    let inherited = match effect.inherited {
        0 => String::new(),
        1 => " (and in 1 other)".to_owned(),
        number => format!(" (and in {number} others)"),
    };
    format!("`{}`: {}{inherited}", effect.item, effect.what)
}
