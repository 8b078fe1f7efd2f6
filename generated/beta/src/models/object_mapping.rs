// @generated
use crate::mg;

/// Complex type `microsoft.graph.objectMapping`.
pub struct ObjectMapping {
    /// `attributeMappings`.
    pub attribute_mappings: mg::Field<Vec<super::AttributeMapping>>,
    /// `enabled`. Never null.
    pub enabled: mg::Field<bool>,
    /// `flowTypes`. Never null.
    pub flow_types: mg::Field<mg::Flags<super::ObjectFlowTypes>>,
    /// `metadata`.
    pub metadata: mg::Field<Vec<super::ObjectMappingMetadataEntry>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `scope`.
    pub scope: mg::Field<mg::Boxed<super::Filter>>,
    /// `sourceObjectName`.
    pub source_object_name: mg::Field<String>,
    /// `targetObjectName`.
    pub target_object_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ObjectMapping: "microsoft.graph.objectMapping", complex;
    attribute_mappings: "attributeMappings",
    enabled: "enabled" required,
    flow_types: "flowTypes" required,
    metadata: "metadata",
    name: "name",
    scope: "scope",
    source_object_name: "sourceObjectName",
    target_object_name: "targetObjectName",
}
