// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exactMatchDiagnostic`, a complex type.
    ExactMatchDiagnostic "microsoft.graph.exactMatchDiagnostic" "complex";
    /// `classificationId`: Guid, not null
    classification_id "classificationId" "r": mg::Guid,
    /// `classificationLimits`: Collection(classificationLimit), items not null
    classification_limits "classificationLimits" "r": Vec<super::ClassificationLimit>,
    /// `unmatchedItems`: Collection(unmatched), items not null
    unmatched_items "unmatchedItems" "r": Vec<super::Unmatched>,
}
