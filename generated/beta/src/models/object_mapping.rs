// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.objectMapping`, a complex type.
    ObjectMapping "microsoft.graph.objectMapping" "complex";
    /// `attributeMappings`: Collection(attributeMapping)
    attribute_mappings "attributeMappings": Vec<super::AttributeMapping>,
    /// `enabled`: Boolean, not null
    enabled "enabled" "r": bool,
    /// `flowTypes`: objectFlowTypes, not null
    flow_types "flowTypes" "r": mg::Flags<super::ObjectFlowTypes>,
    /// `metadata`: Collection(objectMappingMetadataEntry)
    metadata "metadata": Vec<super::ObjectMappingMetadataEntry>,
    /// `name`: String
    name "name": String,
    /// `scope`: filter
    scope "scope": mg::Boxed<super::Filter>,
    /// `sourceObjectName`: String
    source_object_name "sourceObjectName": String,
    /// `targetObjectName`: String
    target_object_name "targetObjectName": String,
}
