// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.baselineResource`, a complex type.
    BaselineResource "microsoft.graph.baselineResource" "complex";
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `properties`: openComplexDictionaryType, not null
    properties "properties" "r": mg::Boxed<super::OpenComplexDictionaryType>,
    /// `resourceType`: String, not null
    resource_type "resourceType" "r": String,
}
