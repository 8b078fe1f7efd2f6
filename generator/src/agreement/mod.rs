//! Compares a service's metadata with its OpenAPI description.
//!
//! OpenAPI cannot express all facts of the metadata. A difference for this reason is assigned to a [`Limit`], which
//! states the reason. Any other difference is a disagreement: one of the two documents must be wrong.

mod explain;
mod limit;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use crate::diff::report::Report;
use crate::diff::{self, Change};
use crate::ir::EntityModel;
use crate::source::openapi::Unsaid;

pub use limit::Limit;

/// The differences between metadata and an OpenAPI description.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Agreement {
    /// Differences in facts that OpenAPI cannot express. `old` is the metadata's side.
    pub limits: BTreeMap<Limit, Vec<Change>>,
    /// Differences that no limit explains.
    pub disagreements: Vec<Change>,
}

/// Compares an OpenAPI description with metadata.
pub fn hold(metadata: &EntityModel, openapi: &EntityModel, unsaid: &Unsaid) -> Agreement {
    let changes = diff::compare(metadata, openapi);
    let explanation = explain::Explanation::new(metadata, openapi, unsaid, &changes);
    let mut agreement = Agreement::default();
    let found: Vec<Option<Limit>> = changes.iter().map(|change| explanation.of(change)).collect();
    for (change, limit) in changes.into_iter().zip(found) {
        match limit {
            Some(limit) => agreement.limits.entry(limit).or_default().push(change),
            None => agreement.disagreements.push(change),
        }
    }
    agreement
}

impl Agreement {
    /// Whether limits explain all differences.
    pub fn agrees(&self) -> bool {
        self.disagreements.is_empty()
    }

    /// Summarizes the result in one line.
    pub fn summary(&self) -> String {
        let limits: usize = self.limits.values().map(Vec::len).sum();
        let said = match self.disagreements.len() {
            0 => "metadata and OpenAPI description agree".to_owned(),
            number => format!("metadata and OpenAPI description disagree in {number} facts (see `audit`)"),
        };
        format!("{said}; {limits} facts are none that OpenAPI carries")
    }

    /// Renders the result of [`Self::text`] as Markdown for a pull request.
    pub fn markdown(&self, metadata: &str, openapi: &str) -> String {
        let mut text = format!("## Metadata against OpenAPI description\n\n{}.\n\n", self.summary());
        if !self.agrees() {
            text += &Report::new(metadata, openapi, self.disagreements.clone()).markdown(3);
        }
        text.push_str("\n| not carried | count | why |\n|---|--:|---|\n");
        for (limit, changes) in &self.limits {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "| {} | {} | {} |", limit.name(), changes.len(), limit.explanation());
        }
        text
    }

    /// Renders the differences as text: disagreements first, then each limit with the number of its differences and the
    /// first few of them.
    pub fn text(&self, metadata: &str, openapi: &str, colour: bool) -> String {
        let mut text = String::new();
        if self.agrees() {
            // Writing to a String cannot fail, here and below.
            let _ = writeln!(text, "{metadata} and {openapi} agree in all that OpenAPI can carry.");
        } else {
            let number = self.disagreements.len();
            let differences = if number == 1 { "difference" } else { "differences" };
            let _ =
                writeln!(text, "{metadata} and {openapi} disagree: {number} {differences} that nothing explains.\n");
            text += &Report::new(metadata, openapi, self.disagreements.clone()).text(colour);
        }
        if !self.limits.is_empty() {
            let total: usize = self.limits.values().map(Vec::len).sum();
            let _ = writeln!(text, "\n{total} differences come of what OpenAPI does not carry:");
        }
        for (limit, changes) in &self.limits {
            let _ = writeln!(text, "\n  {} ({}): {}", limit.name(), changes.len(), limit.explanation());
            for change in changes.iter().take(SHOWN) {
                let _ = writeln!(text, "    {}", line(change));
            }
            if changes.len() > SHOWN {
                let _ = writeln!(text, "    … and {} more", changes.len() - SHOWN);
            }
        }
        text
    }
}

/// The maximum number of differences listed for each limit.
const SHOWN: usize = 4;

/// Renders a difference as one line.
fn line(change: &Change) -> String {
    let side = |value: &Option<String>| value.as_deref().map_or("nothing".to_owned(), shortened);
    let what = change.term.as_deref().unwrap_or(change.aspect.words());
    format!("{} {}: {what}: {} / {}", change.element.kind.words(), change.element, side(&change.old), side(&change.new))
}

/// The maximum length of a value in characters.
const LONGEST: usize = 60;

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
