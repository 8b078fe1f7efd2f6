//! The list of failures that are known and explained.

use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::source::SourceFile;
use serde::Deserialize;

use crate::outcome::Result;

/// A failure of one check of one example.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    pub page: String,
    pub example: usize,
    pub check: String,
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    #[serde(default)]
    failure: Vec<Known>,
}

/// Reads the list.
pub fn read(file: &SourceFile) -> Result<Vec<Known>> {
    let list = toml::from_str::<List>(&file.text).map_err(|error| {
        let message = format!("`{}` is not a list of known failures: {}", file.path, error.message());
        let failure = Diagnostic::error("examples::known", message)
            .with_remedy("a `[[failure]]` has `page`, `example`, `check` and `reason`");
        match error.span() {
            Some(span) => failure.at(file.location(span_of(&span))),
            None => failure,
        }
    })?;
    Ok(list.failure)
}

fn span_of(span: &std::ops::Range<usize>) -> msgraph_codegen::source::Span {
    msgraph_codegen::source::Span::new(span.start, span.end)
}
