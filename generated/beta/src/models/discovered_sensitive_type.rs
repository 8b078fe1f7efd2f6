// @generated
use crate::mg;

/// Complex type `microsoft.graph.discoveredSensitiveType`.
pub struct DiscoveredSensitiveType {
    /// `classificationAttributes`.
    pub classification_attributes: mg::Field<Vec<super::ClassificationAttribute>>,
    /// `confidence`.
    pub confidence: mg::Field<i32>,
    /// `count`.
    pub count: mg::Field<i32>,
    /// `id`. Never null.
    pub id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DiscoveredSensitiveType: "microsoft.graph.discoveredSensitiveType", complex;
    classification_attributes: "classificationAttributes",
    confidence: "confidence",
    count: "count",
    id: "id" required,
}
