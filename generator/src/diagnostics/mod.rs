//! What is wrong with an input, where, and what to do about it.
//!
//! A [`Diagnostic`] is data: a code that never changes, a message, a [`Location`] with the line itself, a remedy. Library
//! functions collect as many as they can find and return them together as [`Diagnostics`], so that a file with five
//! mistakes needs one run and not five.

mod location;
mod render;
mod suggest;

use std::fmt;

pub use location::{Location, excerpt_around};
pub use render::render_all;
pub use suggest::{Suggestions, closest};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The input cannot be used as it is.
    Error,
    /// The input can be used; something in it was not understood or looks wrong.
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

/// One finding about an input.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// A stable code, such as `csdl::undefined-type`.
    pub code: &'static str,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where; `None` for what no place in the input can be blamed for.
    pub location: Option<Location>,
    /// What to do about it.
    pub remedy: Option<String>,
}

impl Diagnostic {
    /// An error without location or remedy yet.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Error, code, message: message.into(), location: None, remedy: None }
    }

    /// A warning without location or remedy yet.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    /// The same diagnostic at a place.
    #[must_use]
    pub fn at(mut self, location: impl Into<Option<Location>>) -> Self {
        self.location = location.into();
        self
    }

    /// The same diagnostic with a remedy.
    #[must_use]
    pub fn with_remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }

    /// Whether the input cannot be used because of it.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The diagnostic as text, over several lines and without a final newline.
    pub fn render(&self, colour: bool) -> String {
        render::render_one(self, colour)
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

/// Why an input was refused: at least one error, with the warnings found on the way.
///
/// Sorted by place and free of duplicates, so that the same input always gives the same text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.render(false))]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Sorts what was found: `Ok` with the warnings where there is no error, all of it as `Err` otherwise.
    pub fn check(found: Vec<Diagnostic>) -> Result<Vec<Diagnostic>, Self> {
        let found = in_order(found);
        if found.iter().any(Diagnostic::is_error) { Err(Self(found)) } else { Ok(found) }
    }

    /// The diagnostics, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// The diagnostics, in order.
    pub fn as_slice(&self) -> &[Diagnostic] {
        &self.0
    }

    /// Joins these with more, which may be warnings alone.
    #[must_use]
    pub fn and(mut self, more: impl IntoIterator<Item = Diagnostic>) -> Self {
        self.0.extend(more);
        Self(in_order(self.0))
    }

    /// How many errors there are; never 0.
    pub fn error_count(&self) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.is_error()).count()
    }

    /// All of them as text, with a closing line that counts them.
    pub fn render(&self, colour: bool) -> String {
        render_all(&self.0, colour)
    }
}

impl From<Diagnostic> for Diagnostics {
    /// Wraps a single diagnostic, which becomes an error if it was not one: this type means that an input was refused.
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

/// Sorts by file, line, column, severity, code and message, and drops duplicates.
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
    fn errors_come_sorted_and_once_with_the_warnings() {
        let late = Diagnostic::error("t::late", "late").at(at(9, 19));
        let early = Diagnostic::warning("t::early", "early").at(at(2, 3));
        let all = Diagnostics::check(vec![late.clone(), early.clone(), late.clone()]);
        let all = all.expect_err("there is an error");
        assert_eq!(all.as_slice(), [early.clone(), late]);
        assert_eq!(all.error_count(), 1);
        assert_eq!(Diagnostics::check(vec![early.clone()]), Ok(vec![early]));
    }

    #[test]
    fn rendering_points_at_the_place() {
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
