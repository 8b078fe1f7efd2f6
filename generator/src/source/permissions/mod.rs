//! Reads Graph's permissions document, `permissions/new/permissions.json` of `microsoftgraph/microsoft-graph-devx-content`.
//!
//! Its format is that of `microsoftgraph/kibali`, `specs/permissions.md`: permissions by name, each with the schemes it
//! exists in and sets of paths. A set lists schemes, methods and paths; the value of a path is `key=value` pairs separated
//! by `;`: `least=` names the schemes in which the permission is the least privileged for the path, `AlsoRequires=` the
//! permissions of which one is needed besides. Names shown to people and descriptions are sentences and are not kept.

mod attributes;
mod document;
mod json;
mod reader;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::source::SourceFile;

pub use document::{DeclaredPermission, DeclaredScheme, PathEntry, PathSet};

/// What a permissions document says.
#[derive(Clone, Debug)]
pub struct PermissionsDocument {
    /// The permissions, in the document's order.
    pub permissions: Vec<DeclaredPermission>,
    /// What was not understood or looks wrong, in the order of the file.
    pub warnings: Vec<Diagnostic>,
}

/// Reads a permissions document.
///
/// # Errors
///
/// All that is wrong with it. A text that is not JSON gives the one place where that shows, JSON of another kind the place
/// where it first differs, any other mistake every place of its kind, with the warnings.
pub fn read(file: &SourceFile) -> Result<PermissionsDocument, Diagnostics> {
    let root = json::parse(file)?;
    let mut report = json::Report::new(file);
    let permissions = reader::read(&root, &mut report);
    let warnings = Diagnostics::check(report.into_vec())?;
    Ok(PermissionsDocument { permissions, warnings })
}
