//! The syntax check of generated files.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::source::{SourceFile, Span};

/// The syntax tree of a file.
pub(super) fn parse(file: &SourceFile) -> Result<syn::File, Diagnostics> {
    syn::parse_file(&file.text).map_err(|error| refusal(file, &error).into())
}

fn refusal(file: &SourceFile, error: &syn::Error) -> Diagnostic {
    let text = &file.text;
    let place = error.span().start();
    let line_start: usize = text.lines().take(place.line.saturating_sub(1)).map(|line| line.len() + 1).sum();
    let start =
        line_start + text[line_start.min(text.len())..].chars().take(place.column).map(char::len_utf8).sum::<usize>();
    Diagnostic::error("render::not-rust", format!("the template gave what is not Rust: {error}"))
        .at(file.location(Span::new(start, start)))
        .with_remedy("fix the template that this file is rendered from")
}
