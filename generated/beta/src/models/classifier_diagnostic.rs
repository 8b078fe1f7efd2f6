// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.classifierDiagnostic`.
pub struct ClassifierDiagnostic {
    /// `classificationId`. Never null.
    pub classification_id: mg::Field<mg::Guid>,
    /// `classificationMethod`. Never null.
    pub classification_method: mg::Field<mg::Open<super::ClassificationMethod>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClassifierDiagnostic: "microsoft.graph.classifierDiagnostic", complex abstract, family ClassifierDiagnosticKind;
    classification_id: "classificationId" required,
    classification_method: "classificationMethod" required,
}

/// The types derived from [`ClassifierDiagnostic`].
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
