// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.classifierDiagnostic`, an abstract complex type.
    ClassifierDiagnostic "microsoft.graph.classifierDiagnostic" "complex abstract" => ClassifierDiagnosticKind;
    /// `classificationId`: Guid, not null
    classification_id "classificationId" "r": mg::Guid,
    /// `classificationMethod`: classificationMethod, not null
    classification_method "classificationMethod" "r": mg::Open<super::ClassificationMethod>,
}

/// The types derived from `microsoft.graph.classifierDiagnostic`.
#[non_exhaustive]
pub enum ClassifierDiagnosticKind {
    ExactDataMatchDiagnostic(Box<super::ExactDataMatchDiagnostic>),
    /// None of these, or a type that this version does not know.
    Other(Box<ClassifierDiagnostic>),
}

mg::family! {
    ClassifierDiagnostic => ClassifierDiagnosticKind;
    ExactDataMatchDiagnostic(super::ExactDataMatchDiagnostic),
}
