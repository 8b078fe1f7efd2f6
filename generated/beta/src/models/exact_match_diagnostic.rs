// @generated
use crate::mg;

/// Complex type `microsoft.graph.exactMatchDiagnostic`.
pub struct ExactMatchDiagnostic {
    /// `classificationId`. Never null.
    pub classification_id: mg::Field<mg::Guid>,
    /// `classificationLimits`.
    pub classification_limits: mg::Field<Vec<super::ClassificationLimit>>,
    /// `unmatchedItems`.
    pub unmatched_items: mg::Field<Vec<super::Unmatched>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExactMatchDiagnostic: "microsoft.graph.exactMatchDiagnostic", complex;
    classification_id: "classificationId" required,
    classification_limits: "classificationLimits" required,
    unmatched_items: "unmatchedItems" required,
}
