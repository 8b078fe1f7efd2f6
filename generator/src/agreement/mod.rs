//! Whether a service's metadata and its OpenAPI description agree: what one says and the other does not.
//!
//! OpenAPI cannot carry all that metadata says. Differences that come of that are put down to a [`Limit`], each with what
//! it is and why; whatever is left is a disagreement, for which one of the two has to be wrong.

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

/// What metadata and an OpenAPI description say otherwise than each other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Agreement {
    /// Differences that come of what OpenAPI cannot carry. `old` is the metadata's side.
    pub limits: BTreeMap<Limit, Vec<Change>>,
    /// Differences that nothing explains.
    pub disagreements: Vec<Change>,
}

/// Holds an OpenAPI description against metadata.
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
    /// Whether nothing is left unexplained.
    pub fn agrees(&self) -> bool {
        self.disagreements.is_empty()
    }

    /// How far they agree, in a line.
    pub fn summary(&self) -> String {
        let limits: usize = self.limits.values().map(Vec::len).sum();
        let said = match self.disagreements.len() {
            0 => "metadata and OpenAPI description agree".to_owned(),
            number => format!("metadata and OpenAPI description disagree in {number} facts (see `audit`)"),
        };
        format!("{said}; {limits} facts are none that OpenAPI carries")
    }

    /// The same as [`Self::text`] for a pull request.
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

    /// What one says and the other does not, in words: disagreements first, then the limits with their numbers and the
    /// first few elements of each.
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

/// So many differences of one kind are shown.
const SHOWN: usize = 4;

/// A difference in a line.
fn line(change: &Change) -> String {
    let side = |value: &Option<String>| value.as_deref().map_or("nothing".to_owned(), shortened);
    let what = change.term.as_deref().unwrap_or(change.aspect.words());
    format!("{} {}: {what}: {} / {}", change.element.kind.words(), change.element, side(&change.old), side(&change.new))
}

/// The longest that a value is shown.
const LONGEST: usize = 60;

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
