//! Renders the report for a terminal.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use crate::diff::{Aspect, Change, Impact};

use super::fold::{Entry, folded};
use super::{ByFate, ByImpact, Report, phrase};

/// The maximum number of breaking changes in the summary.
const HEADLINES: usize = 10;

/// The maximum number of Rust effects listed below a change.
const EFFECTS: usize = 3;

/// The maximum length of a line of the summary, so that it does not wrap on a screen.
const WIDTH: usize = 118;

struct Painter {
    colour: bool,
}

impl Painter {
    fn paint(&self, style: Style, text: impl std::fmt::Display) -> String {
        if self.colour { format!("{style}{text}{style:#}") } else { text.to_string() }
    }

    fn bold(&self, text: impl std::fmt::Display) -> String {
        self.paint(Style::new().bold(), text)
    }

    fn of_impact(&self, impact: Impact, text: impl std::fmt::Display) -> String {
        let colour = match impact {
            Impact::Breaking => AnsiColor::Red,
            Impact::PossiblyBreaking => AnsiColor::Yellow,
            Impact::Additive => AnsiColor::Green,
        };
        self.paint(colour.on_default(), text)
    }
}

pub(super) fn summary(report: &Report, colour: bool) -> String {
    let with = Painter { colour };
    let mut text = String::new();
    let totals = &report.totals;
    let title = format!("{} → {}: {}", report.old, report.new, counted(totals.changes));
    // Writing to a String cannot fail, here and below.
    let _ = writeln!(text, "{}", with.bold(title));
    if totals.changes == 0 {
        return text;
    }
    let _ = writeln!(text, "{:<24} {:>8} {:>8} {:>8} {:>8}", "", "added", "removed", "renamed", "changed");
    for (kind, ByFate { added, removed, renamed, changed }) in &totals.elements {
        let _ = writeln!(text, "{:<24} {added:>8} {removed:>8} {renamed:>8} {changed:>8}", kind.plural());
    }
    let _ = writeln!(text, "{:<24} {:>8} {:>17} {:>8}", "", "breaking", "possibly breaking", "additive");
    for (words, ByImpact { breaking, possibly_breaking, additive }) in
        [("on the wire", totals.wire), ("in Rust", totals.rust)]
    {
        let _ = writeln!(text, "{words:<24} {breaking:>8} {possibly_breaking:>17} {additive:>8}");
    }
    let breaking = entries(report, Impact::Breaking);
    for entry in breaking.iter().take(HEADLINES) {
        let line = format!("{} {}", phrase::mark(entry.change), phrase::entry(entry));
        let _ = writeln!(text, "  {}", with.of_impact(Impact::Breaking, within(&line, WIDTH)));
    }
    if breaking.len() > HEADLINES {
        let _ = writeln!(text, "  and {} more that break", breaking.len() - HEADLINES);
    }
    text
}

pub(super) fn whole(report: &Report, colour: bool) -> String {
    let with = Painter { colour };
    let mut text = summary(report, colour);
    for impact in Impact::WORST_FIRST {
        section(&mut text, &with, heading(impact), impact, &entries(report, impact));
    }
    let deprecations = report.changes.iter().filter(|change| is_deprecation(change));
    section(&mut text, &with, "Deprecations", Impact::PossiblyBreaking, &folded(deprecations));
    text
}

/// Returns the heading of a section.
pub(super) fn heading(impact: Impact) -> &'static str {
    match impact {
        Impact::Breaking => "Breaking",
        Impact::PossiblyBreaking => "Possibly breaking",
        Impact::Additive => "Additive",
    }
}

/// Returns the entries of the section for an impact. A change belongs to the section of its worse impact.
pub(super) fn entries(report: &Report, impact: Impact) -> Vec<Entry<'_>> {
    folded(report.changes.iter().filter(|change| change.impact() == impact && !is_deprecation(change)))
}

/// Whether a change is a deprecation, which has a section of its own since it breaks nobody yet.
pub(super) fn is_deprecation(change: &Change) -> bool {
    change.aspect == Aspect::Deprecation && change.impact() == Impact::Additive
}

fn section(text: &mut String, with: &Painter, heading: &str, impact: Impact, entries: &[Entry<'_>]) {
    if entries.is_empty() {
        return;
    }
    let number = entries.iter().map(|entry| entry.changes.len()).sum();
    let _ = writeln!(text, "\n{}", with.bold(format_args!("{heading} ({})", counted(number))));
    for entry in entries {
        let mark = with.of_impact(impact, phrase::mark(entry.change));
        let (words, rust) = (phrase::entry(entry), phrase::rust_name(entry));
        let _ = writeln!(text, "  {mark} {words}{rust}  [{}]", phrase::meaning(entry.change));
        let effects = phrase::effects(&entry.changes);
        for effect in effects.iter().take(EFFECTS) {
            let _ = writeln!(text, "      {}", phrase::effect(effect));
        }
        if effects.len() > EFFECTS {
            let _ = writeln!(text, "      and {} more in Rust", effects.len() - EFFECTS);
        }
    }
}

pub(super) fn counted(changes: usize) -> String {
    match changes {
        0 => "no changes".to_owned(),
        1 => "1 change".to_owned(),
        number => format!("{number} changes"),
    }
}

/// Cuts a line to a maximum number of characters.
fn within(line: &str, width: usize) -> String {
    match line.char_indices().nth(width) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line.to_owned(),
    }
}
