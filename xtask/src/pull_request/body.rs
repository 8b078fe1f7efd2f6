//! The title and the body.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use msgraph_codegen::Assembled;
use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::diff::report::{Report, Step};
use msgraph_codegen::merge::Disagreement;
use msgraph_codegen::source::SourceFile;
use serde::Deserialize;

use crate::outcome::Result;
use crate::provenance::Sources;

use super::Extra;

/// GitHub takes 65,536 characters; some room is left for what it counts otherwise.
const LONGEST: usize = 60_000;

/// The maximum number of listed disagreements between pages and metadata.
const CONFLICTS: usize = 20;

/// The content of the pull request.
pub struct Body<'a> {
    pub version: &'a str,
    pub package: &'a str,
    /// The crate's version before.
    pub current: &'a str,
    pub report: &'a Report,
    /// The step to take, with the version that it gives.
    pub step: Option<(Step, String)>,
    pub sources: &'a Sources,
    /// The assembled version of the last commit; `None` if it cannot be read.
    pub before: Option<&'a Assembled>,
    pub after: &'a Assembled,
    /// The result of `cargo semver-checks`.
    pub semver_checks: Option<String>,
    pub extra: &'a Extra,
}

/// Figures as `cargo xtask metrics --format json` prints them.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Figures(Vec<Figure>);

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Figure {
    what: String,
    seconds: Option<f64>,
    peak_megabytes: Option<f64>,
    megabytes: Option<f64>,
}

impl Figures {
    /// Reads them.
    pub fn parse(file: &SourceFile) -> Result<Self> {
        serde_json::from_str(&file.text).map_err(|error| {
            let message = format!("`{}` holds no figures: {error}", file.path);
            let remedy = "write it with `cargo xtask metrics --format json`";
            Diagnostic::error("xtask::figures", message).with_remedy(remedy).into()
        })
    }
}

impl Body<'_> {
    /// One line, with what a reviewer wants to know first.
    pub fn title(&self) -> String {
        let totals = &self.report.totals;
        let date = self.sources.metadata.as_ref().map_or("today", |source| source.date.as_str());
        let mut title = format!("Update {} to {date}: ", self.version);
        let breaking = totals.wire.breaking.max(totals.rust.breaking);
        if breaking > 0 {
            let _ = write!(title, "{breaking} breaking of ");
        }
        let _ = write!(title, "{}", counted(totals.changes, "change", "changes"));
        if self.extra.tests.as_ref().is_some_and(|(passed, _)| !passed) {
            title.push_str(", tests fail");
        }
        title
    }

    /// The body, which always fits: where it would be too long, the list of changes ends earlier and says so.
    pub fn text(&self) -> String {
        let (head, tail) = (self.head(), self.tail());
        let changes = self.report.markdown(2);
        let room = LONGEST.saturating_sub(head.chars().count() + tail.chars().count());
        format!("{head}\n{}{tail}", within(&changes, room, self.version))
    }

    fn head(&self) -> String {
        let mut text = String::new();
        // Writing to a String cannot fail, here and below.
        if let Some(source) = &self.sources.metadata {
            let origin = source.url.as_deref().unwrap_or(&source.file);
            let _ = writeln!(text, "Metadata of `{origin}`, {}, sha256 `{}`.\n", source.date, source.sha256);
        }
        if let Some((step, next)) = &self.step {
            let impact = self.report.rust_impact();
            let (package, current) = (self.package, self.current);
            let _ = writeln!(text, "For Rust source this is **{impact}**: `{package}` {current} → {next} ({step}).");
        }
        match &self.semver_checks {
            Some(verdict) => text += &format!("{verdict}\n"),
            None => text.push_str("`cargo semver-checks` was not asked.\n"),
        }
        if let Some((passed, end)) = &self.extra.tests {
            match passed {
                true => text.push_str("The tests pass.\n"),
                false => text += &format!("\n**The tests fail:**\n\n```text\n{}\n```\n", end.replace("```", "'''")),
            }
        }
        text
    }

    fn tail(&self) -> String {
        let mut text = String::new();
        self.corrections(&mut text);
        self.conflicts(&mut text);
        self.metrics(&mut text);
        text
    }

    fn corrections(&self, text: &mut String) {
        if self.after.stale.is_empty() {
            return;
        }
        text.push_str("\n## Corrections that no longer apply\n\n");
        for stale in &self.after.stale {
            let _ = writeln!(text, "- {}", stale.message);
        }
        let _ = writeln!(text, "\nRemove them from `specs/{}/corrections.yaml`.", self.version);
    }

    /// Disagreements between pages and metadata that are new with this change, and how many are gone.
    fn conflicts(&self, text: &mut String) {
        let after = &self.after.ledger.entries;
        let empty = Vec::new();
        let before = self.before.map_or(&empty, |before| &before.ledger.entries);
        let same = |one: &Disagreement, other: &Disagreement| {
            (one.class, &one.page, &one.fact) == (other.class, &other.page, &other.fact)
        };
        let only = |one: &[Disagreement], other: &[Disagreement]| -> Vec<Disagreement> {
            one.iter().filter(|entry| !other.iter().any(|other| same(entry, other))).cloned().collect()
        };
        let (new, gone) = (only(after, before), only(before, after));
        if after.is_empty() && gone.is_empty() {
            return;
        }
        let _ = writeln!(
            text,
            "\n## Documentation\n\n{} between pages and metadata, {} new, {} gone.",
            counted(after.len(), "disagreement", "disagreements"),
            new.len(),
            gone.len()
        );
        if !new.is_empty() {
            text.push('\n');
        }
        for entry in new.iter().take(CONFLICTS) {
            let element = entry.element.as_ref().map(|element| format!(", `{element}`")).unwrap_or_default();
            let _ = writeln!(
                text,
                "- `{}` on `{}`{element}: the page says `{}`, the metadata `{}`",
                entry.class.id(),
                entry.page,
                plain(&entry.documented),
                plain(&entry.metadata)
            );
        }
        if new.len() > CONFLICTS {
            let _ = writeln!(text, "- and {} more: `cargo xtask audit`", new.len() - CONFLICTS);
        }
    }

    fn metrics(&self, text: &mut String) {
        let (Some(Figures(before)), Some(Figures(after))) = (&self.extra.before, &self.extra.after) else { return };
        let before: BTreeMap<&str, &Figure> = before.iter().map(|figure| (figure.what.as_str(), figure)).collect();
        text.push_str("\n## Metrics\n\n| | before | now |\n|---|--:|--:|\n");
        for figure in after {
            let was = before.get(figure.what.as_str()).map(|figure| figure.text()).unwrap_or_default();
            let _ = writeln!(text, "| {} | {was} | {} |", figure.what, figure.text());
        }
    }
}

impl Figure {
    fn text(&self) -> String {
        let values = [(self.seconds, "s"), (self.peak_megabytes, "MB peak"), (self.megabytes, "MB")];
        let values = values.iter().filter_map(|(value, unit)| Some(format!("{:.1} {unit}", (*value)?)));
        values.collect::<Vec<_>>().join(", ")
    }
}

fn counted(number: usize, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}

/// Text of a page between backticks.
fn plain(text: &str) -> String {
    text.replace(['`', '\n'], "'")
}

/// As many lines as there is room for, with what they opened closed.
fn within(text: &str, room: usize, version: &str) -> String {
    if text.chars().count() <= room {
        return text.to_owned();
    }
    let rest = format!("\n**The list is cut**: `cargo xtask diff HEAD~1 HEAD --version {version}` has all of it.\n");
    let close = "\n</details>\n";
    let mut room = room.saturating_sub(rest.len() + close.len());
    let mut kept = String::new();
    for line in text.lines() {
        let length = line.chars().count() + 1;
        if length > room {
            break;
        }
        room -= length;
        kept.push_str(line);
        kept.push('\n');
    }
    if kept.matches("<details>").count() > kept.matches("</details>").count() {
        kept.push_str(close);
    }
    kept + &rest
}
