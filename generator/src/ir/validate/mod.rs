//! What has to hold of a model as a whole, wherever it was read from.
//!
//! A finding names an element, not a line: who read the model knows where its elements stand.

mod container;
mod operations;
mod references;
mod types;

use super::{ElementPath, EntityModel};
use crate::diagnostics::{Diagnostic, Severity};

use references::Names;

/// Something that does not hold of a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The element to blame.
    pub element: ElementPath,
    /// What of the element to point at.
    pub part: Part,
    /// How bad it is: code can be generated in spite of a warning.
    pub severity: Severity,
    /// A stable code, such as `model::undefined-type`.
    pub code: &'static str,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
}

/// A part of an element that a finding can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The element as such.
    Whole,
    /// Its type, or what an import imports.
    Type,
    /// Its base.
    Base,
    /// Its value.
    Value,
}

impl Finding {
    /// The finding as a diagnostic without a place.
    pub fn diagnostic(&self) -> Diagnostic {
        let diagnostic = match self.severity {
            Severity::Error => Diagnostic::error(self.code, self.message.clone()),
            Severity::Warning => Diagnostic::warning(self.code, self.message.clone()),
        };
        diagnostic.with_remedy(self.remedy.clone())
    }
}

/// Checks a model: every finding, in the order of the model.
pub fn validate(model: &EntityModel) -> Vec<Finding> {
    let mut check = Check { model, names: Names::collect(model), findings: Vec::new() };
    check.types();
    check.operations();
    check.containers();
    check.findings
}

/// The state of one run.
struct Check<'m> {
    model: &'m EntityModel,
    names: Names<'m>,
    findings: Vec<Finding>,
}

impl Check<'_> {
    fn error(
        &mut self,
        element: ElementPath,
        part: Part,
        code: &'static str,
        message: String,
        remedy: impl Into<String>,
    ) {
        let severity = Severity::Error;
        self.findings.push(Finding { element, part, severity, code, message, remedy: remedy.into() });
    }

    fn warning(
        &mut self,
        element: ElementPath,
        part: Part,
        code: &'static str,
        message: String,
        remedy: impl Into<String>,
    ) {
        let severity = Severity::Warning;
        self.findings.push(Finding { element, part, severity, code, message, remedy: remedy.into() });
    }
}
