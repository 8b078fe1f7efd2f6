// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exactDataMatchDiagnostic`, a complex type derived from `microsoft.graph.classifierDiagnostic`.
    ExactDataMatchDiagnostic "microsoft.graph.exactDataMatchDiagnostic" "complex" : super::ClassifierDiagnostic;
    /// `classificationId`: Guid, not null
    classification_id "classificationId" "r": mg::Guid,
    /// `classificationLimits`: Collection(classificationLimit), items not null
    classification_limits "classificationLimits" "r": Vec<super::ClassificationLimit>,
    /// `classificationMethod`: classificationMethod, not null
    classification_method "classificationMethod" "r": mg::Open<super::ClassificationMethod>,
    /// `unmatchedItems`: Collection(unmatched), items not null
    unmatched_items "unmatchedItems" "r": Vec<super::Unmatched>,
}

mg::derived_from! { ExactDataMatchDiagnostic: super::ClassifierDiagnostic }
