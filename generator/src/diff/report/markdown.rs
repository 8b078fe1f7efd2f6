//! Renders the report as Markdown, for a pull request or a changelog.

use std::fmt::Write as _;

use crate::diff::{Aspect, Impact};

use super::fold::{Alike, Entry, folded};
use super::text::{counted, entries, heading, is_deprecation};
use super::{ByFate, ByImpact, Report, phrase};

/// The maximum number of Rust effects listed below a change.
const EFFECTS: usize = 3;

pub(super) fn whole(report: &Report, level: usize) -> String {
    let totals = &report.totals;
    if totals.changes == 0 {
        return "No changes.\n".to_owned();
    }
    let mut text = String::new();
    // Writing to a String cannot fail, here and below.
    let _ = writeln!(text, "| | breaking | possibly breaking | additive |\n|---|--:|--:|--:|");
    for (words, ByImpact { breaking, possibly_breaking, additive }) in
        [("on the wire", totals.wire), ("in Rust", totals.rust)]
    {
        let _ = writeln!(text, "| {words} | {breaking} | {possibly_breaking} | {additive} |");
    }
    let _ = writeln!(text, "\n| | added | removed | renamed | changed |\n|---|--:|--:|--:|--:|");
    for (kind, ByFate { added, removed, renamed, changed }) in &totals.elements {
        let _ = writeln!(text, "| {} | {added} | {removed} | {renamed} | {changed} |", kind.plural());
    }
    section(&mut text, level, heading(Impact::Breaking), false, &entries(report, Impact::Breaking));
    section(&mut text, level, heading(Impact::PossiblyBreaking), false, &entries(report, Impact::PossiblyBreaking));
    let mut deprecations = folded(report.changes.iter().filter(|change| is_deprecation(change)));
    // Sort by date. Deprecations without a date have no defined place.
    deprecations.sort_by(|a, b| a.change.new.cmp(&b.change.new));
    section(&mut text, level, "Deprecations", false, &deprecations);
    section(&mut text, level, heading(Impact::Additive), true, &entries(report, Impact::Additive));
    text
}

fn section(text: &mut String, level: usize, heading: &str, folded_away: bool, entries: &[Entry<'_>]) {
    if entries.is_empty() {
        return;
    }
    let number = entries.iter().map(|entry| entry.changes.len()).sum();
    let marks = "#".repeat(level);
    let _ = writeln!(text, "\n{marks} {heading}\n");
    if folded_away {
        let _ = writeln!(text, "<details><summary>{}</summary>\n", counted(number));
    }
    let mut owner = None;
    for entry in entries {
        let own = (!matches!(entry.alike, Alike::Happening | Alike::Facet) && entry.change.element.part.is_some())
            || (entry.alike == Alike::Alone && entry.change.aspect != Aspect::Existence);
        let indent = if own {
            let of = entry.change.element.owner.as_str();
            if owner != Some(of) {
                let _ = writeln!(text, "- `{of}`");
                owner = Some(of);
            }
            "  "
        } else {
            owner = None;
            ""
        };
        let words = if own { phrase::under_owner(entry) } else { phrase::entry(entry) };
        let rust = phrase::rust_name(entry);
        let _ = writeln!(text, "{indent}- {words}{rust} — {}", phrase::meaning(entry.change));
        let effects = phrase::effects(&entry.changes);
        for effect in effects.iter().take(EFFECTS) {
            let _ = writeln!(text, "{indent}  - {}", phrase::effect(effect));
        }
        if effects.len() > EFFECTS {
            let _ = writeln!(text, "{indent}  - and {} more in Rust", effects.len() - EFFECTS);
        }
    }
    if folded_away {
        let _ = writeln!(text, "\n</details>");
    }
}
