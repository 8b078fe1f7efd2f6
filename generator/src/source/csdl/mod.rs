//! Reads metadata in the XML representation of CSDL 4.0 and 4.01.
//!
//! In steps: `reader` turns XML into a `document`, faithful to the file and checked against the `grammar`; `lower` makes
//! the model of it; [`crate::ir::validate`] looks at the model as a whole. Whatever any of them finds is reported with
//! the line it stands in, all of it together.

mod document;
mod grammar;
mod lower;
mod reader;
mod report;
mod spans;

use crate::diagnostics::{Diagnostic, Diagnostics, in_order};
use crate::ir::{EntityModel, validate};
use crate::source::SourceFile;

use report::Report;

pub use spans::ElementSpans;

/// What a metadata file says.
#[derive(Clone, Debug)]
pub struct CsdlDocument {
    /// The model: names fully qualified, annotations at the elements they speak of.
    pub model: EntityModel,
    /// What was not understood or looks wrong, in the order of the file.
    pub warnings: Vec<Diagnostic>,
    /// Where each element is declared.
    pub spans: ElementSpans,
}

/// Reads a metadata file.
///
/// # Errors
///
/// All that is wrong with it: a file that is not well-formed gives the one place where that shows, any other every
/// mistake that was found, with the warnings.
pub fn read(file: &SourceFile) -> Result<CsdlDocument, Diagnostics> {
    let document = read_despite_errors(file)?;
    let warnings = Diagnostics::check(document.warnings)?;
    Ok(CsdlDocument { warnings, ..document })
}

/// Reads a metadata file as far as that is possible: `warnings` holds errors too.
///
/// For metadata that is looked at and not generated from, such as old files in a comparison: an early Graph v1.0 names a
/// type that it does not define. What is wrong is still in the model (a property of an undefined type keeps it); what
/// could not be read at all is not.
///
/// # Errors
///
/// The file is not CSDL, or not well-formed.
pub fn read_despite_errors(file: &SourceFile) -> Result<CsdlDocument, Diagnostics> {
    let mut report = Report::new(file);
    let Some(root) = reader::read(file, &mut report) else {
        return Err(refuse(report));
    };
    let (model, spans) = lower::lower(&root, &mut report);
    // Without a schema there is nothing that a check could add.
    if !model.schemas.is_empty() {
        for finding in validate(&model) {
            let diagnostic = finding.diagnostic();
            match spans.span_of(file, &finding.element, finding.part) {
                // The reader knows of aliases, and has said more about such a name than the check could.
                Some(span) if finding.code.starts_with("model::undefined-") && report.is_undefined(span) => {}
                Some(span) => report.add(span, diagnostic),
                None => report.add_unplaced(diagnostic),
            }
        }
    }
    let warnings = in_order(report.finish());
    Ok(CsdlDocument { model, warnings, spans })
}

/// What the report says of a file that cannot be read.
fn refuse(report: Report<'_>) -> Diagnostics {
    // The reader reports before it gives up; should it not, that is said instead of nothing.
    let unreadable = || Diagnostic::error("csdl::unreadable", "the file cannot be read").into();
    Diagnostics::check(report.finish()).err().unwrap_or_else(unreadable)
}
