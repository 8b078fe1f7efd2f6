//! The changes of earlier imports, as facts in `specs/<version>/history/`, and the changelog that is made from them.
//!
//! A file holds what one import changed against the state that was committed before, a change a line. So the changelog
//! needs neither git nor the earlier metadata, and is the same wherever it is made.

use std::fmt::Write as _;

use serde::Deserialize;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::source::SourceFile;

use super::report::{Report, Step};
use super::{Change, Impact};

/// The folder in `specs/<version>/`.
pub const FOLDER: &str = "history";

/// What one import changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The day the metadata was had, `YYYY-MM-DD`.
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

/// The file of an entry, beside those that are there already: a second entry of a day gets a number.
///
/// # Errors
///
/// None in practice: every change can be written as JSON.
pub fn write(entry: &Entry, present: &[SourceFile]) -> Result<SourceFile, Diagnostics> {
    let path = |number: usize| match number {
        1 => format!("{FOLDER}/{}.yaml", entry.date),
        _ => format!("{FOLDER}/{}-{number}.yaml", entry.date),
    };
    let is_free = |path: &String| present.iter().all(|file| file.path != *path);
    // Of so many names at least one is free.
    let path = (1..=present.len() + 1).map(path).find(is_free).unwrap_or_else(|| path(1));
    let mut text = format!(
        "# What an import changed, a change a line. Written by `cargo xtask import`; the changelog is made from it.\n\
         date: \"{}\"\nchanges:\n",
        entry.date
    );
    for change in &entry.changes {
        // JSON is YAML, and keeps a change on its line.
        let line = serde_json::to_string(change).map_err(|error| {
            Diagnostic::error("history::write", format!("cannot write {}: {error}", change.element))
        })?;
        // Writing to a String cannot fail.
        let _ = writeln!(text, "- {line}");
    }
    Ok(SourceFile::new(path, text))
}

/// Reads the entries among the files of a version, the newest first. Other files are none of its business.
///
/// # Errors
///
/// All files that are no entries.
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
    // Of one day the later has the higher number, and so the longer path.
    entries.sort_by(|(a_path, a), (b_path, b)| (&b.date, b_path.len(), b_path).cmp(&(&a.date, a_path.len(), a_path)));
    Ok(entries.into_iter().map(|(_, entry)| entry).collect())
}

/// The changelog of a crate, the newest entry first.
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

/// The step that a version of the crate takes after changes, in words.
pub fn suggested(version: &str, report: &Report) -> Option<String> {
    if report.changes.is_empty() {
        return None;
    }
    let (step, next) = Step::after(version, report.rust_impact())?;
    Some(format!("suggested step: {step}, {version} → {next} ({} for Rust source)", report.rust_impact()))
}
