// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.discoveredSensitiveType`, a complex type.
    DiscoveredSensitiveType "microsoft.graph.discoveredSensitiveType" "complex";
    /// `classificationAttributes`: Collection(classificationAttribute)
    classification_attributes "classificationAttributes": Vec<super::ClassificationAttribute>,
    /// `confidence`: Int32
    confidence "confidence": i32,
    /// `count`: Int32
    count "count": i32,
    /// `id`: Guid, not null
    id "id" "r": mg::Guid,
}
