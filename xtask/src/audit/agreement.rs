//! Compares metadata with an OpenAPI description.

use std::path::Path;

use msgraph_codegen::agreement::hold;
use msgraph_codegen::source::{csdl, openapi as reader};

use super::Format;
use crate::console::Console;
use crate::input;
use crate::outcome::{Outcome, Result};

/// Compares the two. A disagreement is a finding; a fact that OpenAPI cannot express is not.
pub fn run(metadata: &Path, openapi: &Path, format: Format, console: &Console) -> Result<Outcome> {
    console.step(&format!("reading {}", metadata.display()));
    // Errors do not matter, since nothing is generated: old files can be audited too.
    let one = csdl::read_despite_errors(&input::text(metadata)?)?;
    console.warn(&one.warnings);
    console.step(&format!("reading {}", openapi.display()));
    let other = reader::read_despite_errors(&input::text(openapi)?)?;
    console.warn(&other.warnings);
    console.step("comparing");
    let agreement = hold(&one.model, &other.model, &other.unsaid);
    let (metadata, openapi) = (metadata.display().to_string(), openapi.display().to_string());
    console.print(&match format {
        Format::Text => agreement.text(&metadata, &openapi, Console::colours(&std::io::stdout())),
        Format::Markdown => agreement.markdown(&metadata, &openapi),
        // Plain structs with text for keys always serialise.
        Format::Json => serde_json::to_string_pretty(&agreement).unwrap_or_default(),
    });
    Ok(if agreement.agrees() { Outcome::Clean } else { Outcome::Finding })
}
