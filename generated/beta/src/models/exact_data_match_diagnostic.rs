// @generated
use crate::mg;

/// Complex type `microsoft.graph.exactDataMatchDiagnostic`, derived from
/// [`ClassifierDiagnostic`](super::ClassifierDiagnostic).
pub struct ExactDataMatchDiagnostic {
    /// `classificationId`. Never null.
    pub classification_id: mg::Field<mg::Guid>,
    /// `classificationLimits`.
    pub classification_limits: mg::Field<Vec<super::ClassificationLimit>>,
    /// `classificationMethod`. Never null.
    pub classification_method: mg::Field<mg::Open<super::ClassificationMethod>>,
    /// `unmatchedItems`.
    pub unmatched_items: mg::Field<Vec<super::Unmatched>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExactDataMatchDiagnostic: "microsoft.graph.exactDataMatchDiagnostic", complex, base super::ClassifierDiagnostic;
    classification_id: "classificationId" required,
    classification_limits: "classificationLimits" required,
    classification_method: "classificationMethod" required,
    unmatched_items: "unmatchedItems" required,
}

mg::derived_from! { ExactDataMatchDiagnostic: super::ClassifierDiagnostic }
