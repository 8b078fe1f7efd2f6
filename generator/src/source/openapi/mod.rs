//! Reads OpenAPI 3.0 and 3.1, YAML or JSON, into the same model that metadata gives.
//!
//! In steps: `document` is the file as a tree, `names` and `check` hold it against the `grammar`, `origin` tells whether it was made
//! of an OData service's metadata. If it was, `odata` folds its types and paths back; if not, `plain` reads models and
//! one operation a method and path. What such a description cannot say is noted as [`Unsaid`].

mod check;
mod circles;
mod document;
mod grammar;
mod names;
mod odata;
mod origin;
mod plain;
mod report;
mod schema;
mod unsaid;

use std::collections::HashMap;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::ir::{EntityModel, NameRule, invalid_names, validate};
use crate::source::SourceFile;

use document::{Description, Document};
use report::Report;

pub use unsaid::{Unsaid, UnsaidFact};

/// What an OpenAPI description says.
#[derive(Clone, Debug)]
pub struct OpenApiDocument {
    /// The model.
    pub model: EntityModel,
    /// What was not understood or looks wrong, in the order of the file.
    pub warnings: Vec<Diagnostic>,
    /// What the model has to have and the description doesn't say.
    pub unsaid: Unsaid,
    /// The URL of the first server, if it is one.
    pub service_root: Option<String>,
}

/// Reads a description.
///
/// # Errors
///
/// All that is wrong with it: a file that is neither YAML nor JSON gives the one place where that shows, any other every
/// mistake that was found, with the warnings.
pub fn read(file: &SourceFile) -> Result<OpenApiDocument, Diagnostics> {
    let document = read_with(file, false)?;
    let warnings = Diagnostics::check(document.warnings)?;
    Ok(OpenApiDocument { warnings, ..document })
}

/// Reads a description as far as that is possible: `warnings` holds errors too.
///
/// For old files: an early Graph v1.0 refers to a schema that it does not define, as its metadata does. What is wrong is
/// still in the model, as it is for [`super::csdl::read_despite_errors`].
///
/// # Errors
///
/// The file is not OpenAPI 3, or its references lead in circles.
pub fn read_despite_errors(file: &SourceFile) -> Result<OpenApiDocument, Diagnostics> {
    read_with(file, true)
}

/// Reads a description; whether to go on where it is not what the grammar wants.
fn read_with(file: &SourceFile, despite_errors: bool) -> Result<OpenApiDocument, Diagnostics> {
    let document = Document::read(file).map_err(|problem| Diagnostics::from(*problem))?;
    let description = Description::new(&document);
    let mut report = Report::new(&document);
    names::check(&description, &mut report);
    // What would be found after an error of this kind mostly comes of it.
    if !check::check(&description, &mut report) || (report.has_errors() && !despite_errors) {
        return Err(refuse(report));
    }
    let (folded, names) = if origin::is_odata(&description) {
        (odata::read(&description, &mut report), NameRule::Csdl)
    } else {
        let model = plain::read(&description, &mut report);
        (odata::Folded { model, unsaid: Unsaid::default(), places: HashMap::new() }, NameRule::Visible)
    };
    let odata::Folded { model, unsaid, places } = folded;
    for finding in invalid_names(&model, names).into_iter().chain(validate(&model)) {
        match places.get(&finding.element) {
            // A type that is not there is a reference that leads nowhere, and has been reported as such.
            Some(_) if finding.code == "model::undefined-type" => {}
            Some(node) => report.add(node.at, node, finding.diagnostic()),
            None => report.unplaced(finding.diagnostic()),
        }
    }
    let server = description.root().get("servers").and_then(|servers| servers.items().first());
    let service_root = server.and_then(|server| server.text("url")).map(str::to_owned);
    Ok(OpenApiDocument { model, warnings: report.finish(), unsaid, service_root })
}

/// What the report says of a file that cannot be read.
fn refuse(report: Report<'_>) -> Diagnostics {
    let unreadable = || Diagnostic::error("openapi::unreadable", "the file cannot be read").into();
    Diagnostics::check(report.finish()).err().unwrap_or_else(unreadable)
}
