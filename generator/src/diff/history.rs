//! The changes of earlier imports, stored in `specs/<version>/history/`, and the changelog generated from them.
//!
//! A file has the changes of one import against the state committed before, one change per line. The changelog
//! therefore needs neither git nor the earlier metadata, and is always the same.

use std::fmt::Write as _;

use serde::Deserialize;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::source::SourceFile;

use super::report::{Report, Step};
use super::{Change, Impact};

/// The folder in `specs/<version>/` with the history.
pub const FOLDER: &str = "history";

/// The changes of one import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The day on which the metadata was fetched, `YYYY-MM-DD`.
    pub date: String,
    /// The changes, in order.
    pub changes: Vec<Change>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    date: String,
    changes: Vec<Change>,
}

/// Writes an entry as a file beside the present ones. A second entry of the same day gets a number.
///
/// # Errors
///
/// Returns an error if a change cannot be written as JSON, which does not happen in practice.
pub fn write(entry: &Entry, present: &[SourceFile]) -> Result<SourceFile, Diagnostics> {
    let path = |number: usize| match number {
        1 => format!("{FOLDER}/{}.yaml", entry.date),
        _ => format!("{FOLDER}/{}-{number}.yaml", entry.date),
    };
    let is_free = |path: &String| present.iter().all(|file| file.path != *path);
    // There is one more candidate than there are files, so one of them is free.
    let path = (1..=present.len() + 1).map(path).find(is_free).unwrap_or_else(|| path(1));
    let mut text = format!(
        "# What an import changed, a change a line. Written by `cargo xtask import`; the changelog is made from it.\n\
         date: \"{}\"\nchanges:\n",
        entry.date
    );
    for change in &entry.changes {
        // JSON is valid YAML, and keeps each change on one line.
        let line = serde_json::to_string(change).map_err(|error| {
            Diagnostic::error("history::write", format!("cannot write {}: {error}", change.element))
        })?;
        // Writing to a String cannot fail.
        let _ = writeln!(text, "- {line}");
    }
    Ok(SourceFile::new(path, text))
}

/// Reads the history entries among the files of a version, newest first. Ignores other files.
///
/// # Errors
///
/// Returns an error for each history file that cannot be parsed.
pub fn read(files: &[SourceFile]) -> Result<Vec<Entry>, Diagnostics> {
    let mut entries = Vec::new();
    let mut failed = Vec::new();
    for file in files.iter().filter(|file| file.path.starts_with("history/")) {
        match serde_yaml::from_str::<Content>(&file.text) {
            Ok(Content { date, changes }) => entries.push((&file.path, Entry { date, changes })),
            Err(error) => {
                let message = format!("`{}` is no entry of the history: {error}", file.path);
                let remedy = "restore it with `git checkout`, or import again";
                failed.push(Diagnostic::error("history::read", message).with_remedy(remedy));
            }
        }
    }
    Diagnostics::check(failed)?;
    // Later entries of the same day have higher numbers, and so longer paths.
    entries.sort_by(|(a_path, a), (b_path, b)| (&b.date, b_path.len(), b_path).cmp(&(&a.date, a_path.len(), a_path)));
    Ok(entries.into_iter().map(|(_, entry)| entry).collect())
}

/// Generates the changelog of a crate, newest entry first.
pub fn changelog(package: &str, banner: &str, entries: &[Entry]) -> String {
    let mut text = format!(
        "<!-- {banner} by `cargo xtask` from specs/; do not edit. -->\n# Changes of {package}\n\n\
         What changed in the service's description, by the day it was fetched, for those who talk to the service and for \
         those who compile against this crate.\n"
    );
    for entry in entries {
        let report = Report::new("", "", entry.changes.clone());
        let breaks = match report.rust_impact() {
            Impact::Breaking => "breaks Rust source",
            Impact::PossiblyBreaking => "possibly breaks Rust source",
            Impact::Additive => "additive for Rust source",
        };
        let _ = write!(text, "\n## {}: {breaks}\n\n{}", entry.date, report.markdown(3));
    }
    if entries.is_empty() {
        text.push_str("\nNothing has changed since the description was first imported.\n");
    }
    text
}

/// Returns a sentence that suggests the next version of the crate after changes.
pub fn suggested(version: &str, report: &Report) -> Option<String> {
    if report.changes.is_empty() {
        return None;
    }
    let (step, next) = Step::after(version, report.rust_impact())?;
    Some(format!("suggested step: {step}, {version} → {next} ({} for Rust source)", report.rust_impact()))
}
