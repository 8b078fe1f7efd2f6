//! Diagnostics: problems of an input, each with its location and a remedy.
//!
//! A [`Diagnostic`] is data: a stable code, a message, a [`Location`] with an excerpt of the line, a remedy. Library
//! functions collect all problems that they can find and return them together as [`Diagnostics`], so that a file with
//! five mistakes needs one run and not five.

mod location;
mod render;
mod suggest;

use std::fmt;

pub use location::{Location, excerpt_around};
pub use render::render_all;
pub use suggest::{Suggestions, closest};

/// How severe a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The input cannot be used.
    Error,
    /// The input can be used, but a part of it was not understood or looks wrong.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// A problem of an input.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// How severe the problem is.
    pub severity: Severity,
    /// A stable code, such as `csdl::undefined-type`.
    pub code: &'static str,
    /// The problem, in one sentence without a full stop.
    pub message: String,
    /// The location; `None` if the problem has no position in the input.
    pub location: Option<Location>,
    /// What the user can do about it.
    pub remedy: Option<String>,
}

impl Diagnostic {
    /// Creates an error without location and remedy.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Error, code, message: message.into(), location: None, remedy: None }
    }

    /// Creates a warning without location and remedy.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    /// Sets the location.
    #[must_use]
    pub fn at(mut self, location: impl Into<Option<Location>>) -> Self {
        self.location = location.into();
        self
    }

    /// Sets the remedy.
    #[must_use]
    pub fn with_remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }

    /// Whether it is an error, so that the input cannot be used.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Renders the diagnostic as text of several lines, without a final newline.
    pub fn render(&self, colour: bool) -> String {
        render::render_one(self, colour)
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

/// The error of an input that cannot be used: at least one error, and any warnings.
///
/// Diagnostics are sorted by location and free of duplicates, so that the same input always gives the same text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.render(false))]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Sorts diagnostics. Returns the warnings if there is no error, otherwise all diagnostics as the error.
    pub fn check(found: Vec<Diagnostic>) -> Result<Vec<Diagnostic>, Self> {
        let found = in_order(found);
        if found.iter().any(Diagnostic::is_error) { Err(Self(found)) } else { Ok(found) }
    }

    /// Iterates over the diagnostics, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// Returns the diagnostics, in order.
    pub fn as_slice(&self) -> &[Diagnostic] {
        &self.0
    }

    /// Adds further diagnostics, which may be warnings alone.
    #[must_use]
    pub fn and(mut self, more: impl IntoIterator<Item = Diagnostic>) -> Self {
        self.0.extend(more);
        Self(in_order(self.0))
    }

    /// Returns the number of errors, which is never 0.
    pub fn error_count(&self) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.is_error()).count()
    }

    /// Renders all diagnostics as text, with a last line that counts them.
    pub fn render(&self, colour: bool) -> String {
        render_all(&self.0, colour)
    }
}

impl From<Diagnostic> for Diagnostics {
    /// Wraps one diagnostic. A warning becomes an error, since this type means that the input cannot be used.
    fn from(mut diagnostic: Diagnostic) -> Self {
        diagnostic.severity = Severity::Error;
        Self(vec![diagnostic])
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Sorts diagnostics by file, line, column, severity, code and message, and removes duplicates.
pub fn in_order(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    fn key(diagnostic: &Diagnostic) -> (Option<(&str, u32, u32)>, Severity, &str, &str) {
        let place = diagnostic.location.as_ref().map(|at| (at.file.as_str(), at.line, at.column));
        (place, diagnostic.severity, diagnostic.code, &diagnostic.message)
    }
    found.sort_by(|a, b| key(a).cmp(&key(b)));
    found.dedup_by(|a, b| key(a) == key(b));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(line: u32, column: u32) -> Location {
        Location {
            file: "a.csdl".to_owned(),
            line,
            column,
            excerpt: "  <Property Type=\"x.y\"/>".to_owned(),
            offset: column - 1,
            width: 3,
        }
    }

    #[test]
    fn errors_are_sorted_without_duplicates_and_warnings_included() {
        let late = Diagnostic::error("t::late", "late").at(at(9, 19));
        let early = Diagnostic::warning("t::early", "early").at(at(2, 3));
        let all = Diagnostics::check(vec![late.clone(), early.clone(), late.clone()]);
        let all = all.expect_err("there is an error");
        assert_eq!(all.as_slice(), [early.clone(), late]);
        assert_eq!(all.error_count(), 1);
        assert_eq!(Diagnostics::check(vec![early.clone()]), Ok(vec![early]));
    }

    #[test]
    fn a_rendered_diagnostic_points_at_its_location() {
        let one = Diagnostic::error("t::x", "type `x.y` is not defined").at(at(9, 19)).with_remedy("define it");
        assert_eq!(
            one.render(false),
            "error[t::x]: type `x.y` is not defined\n --> a.csdl:9:19\n  |\n9 |   <Property Type=\"x.y\"/>\n  |                   ^^^\n  = help: define it"
        );
        assert!(one.render(true).contains("\u{1b}[1;31merror[t::x]"));
    }

    #[test]
    fn text_from_an_input_cannot_drive_the_terminal() {
        let evil = Diagnostic::error("t::x", "type `\u{1b}[2J\u{202e}` is not defined");
        let text = evil.render(false);
        assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'), "{text:?}");
    }
}
