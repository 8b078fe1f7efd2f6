//! Renders diagnostics as text in rustc's format.

use std::fmt::Write as _;

use super::location::visible;
use super::{Diagnostic, Severity};

/// The maximum number of diagnostics that [`render_all`] writes.
const MOST: usize = 200;

/// Escape sequences of a terminal; empty strings without colour.
struct Style {
    severity: &'static str,
    bold: &'static str,
    frame: &'static str,
    reset: &'static str,
}

impl Style {
    fn new(severity: Severity, colour: bool) -> Self {
        match (colour, severity) {
            (false, _) => Self { severity: "", bold: "", frame: "", reset: "" },
            (true, Severity::Error) => {
                Self { severity: "\u{1b}[1;31m", bold: "\u{1b}[1m", frame: "\u{1b}[1;34m", reset: "\u{1b}[0m" }
            }
            (true, Severity::Warning) => {
                Self { severity: "\u{1b}[1;33m", bold: "\u{1b}[1m", frame: "\u{1b}[1;34m", reset: "\u{1b}[0m" }
            }
        }
    }
}

/// Makes text from an input safe to print. Newlines stay, since messages can have several lines.
fn harmless(text: &str) -> String {
    text.chars().map(|c| if c == '\n' { c } else { visible(c) }).collect()
}

/// Renders one diagnostic, without a final newline.
pub(super) fn render_one(diagnostic: &Diagnostic, colour: bool) -> String {
    let Style { severity, bold, frame, reset } = Style::new(diagnostic.severity, colour);
    let mut text = format!(
        "{severity}{}[{}]{reset}{bold}: {}{reset}",
        diagnostic.severity,
        diagnostic.code,
        harmless(&diagnostic.message)
    );
    let mut margin = String::from("  ");
    if let Some(at) = &diagnostic.location {
        let line = at.line.to_string();
        margin = " ".repeat(line.len() + 1);
        // Writing to a String cannot fail.
        let _ = write!(text, "\n{}{frame}-->{reset} {}:{}:{}", &margin[1..], harmless(&at.file), at.line, at.column);
        if !at.excerpt.trim().is_empty() {
            let _ = write!(text, "\n{margin}{frame}|{reset}");
            let _ = write!(text, "\n{frame}{line} |{reset} {}", at.excerpt.trim_end());
            let gap = " ".repeat(at.offset as usize);
            let carets = "^".repeat(at.width.max(1) as usize);
            let _ = write!(text, "\n{margin}{frame}|{reset} {gap}{severity}{carets}{reset}");
        }
    }
    if let Some(remedy) = &diagnostic.remedy {
        let _ = write!(text, "\n{margin}{frame}={reset} {bold}help{reset}: {}", harmless(remedy));
    }
    text
}

/// Renders diagnostics as text, separated by empty lines, with a last line that counts them; empty for no diagnostics.
pub fn render_all(diagnostics: &[Diagnostic], colour: bool) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    // If there are too many diagnostics, warnings are left out before errors.
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
    let warnings = diagnostics.len() - errors;
    let warnings_shown = warnings.min(MOST.saturating_sub(errors));
    let errors_shown = errors.min(MOST);
    let mut text = String::new();
    let (mut errors_left, mut warnings_left) = (errors_shown, warnings_shown);
    for diagnostic in diagnostics {
        let left = if diagnostic.is_error() { &mut errors_left } else { &mut warnings_left };
        if *left == 0 {
            continue;
        }
        *left -= 1;
        text.push_str(&render_one(diagnostic, colour));
        text.push_str("\n\n");
    }
    let hidden = diagnostics.len() - errors_shown - warnings_shown;
    let mut parts = Vec::new();
    if errors > 0 {
        parts.push(counted(errors, "error"));
    }
    if warnings > 0 {
        parts.push(counted(warnings, "warning"));
    }
    text.push_str(&parts.join(", "));
    if hidden > 0 {
        let _ = write!(text, " ({hidden} not shown)");
    }
    text.push('\n');
    text
}

fn counted(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
