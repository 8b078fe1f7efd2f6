// @generated
use crate::mg;

/// Complex type `microsoft.graph.objectDefinition`.
pub struct ObjectDefinition {
    /// `attributes`.
    pub attributes: mg::Field<Vec<super::AttributeDefinition>>,
    /// `metadata`.
    pub metadata: mg::Field<Vec<super::ObjectDefinitionMetadataEntry>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `supportedApis`.
    pub supported_apis: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ObjectDefinition: "microsoft.graph.objectDefinition", complex;
    attributes: "attributes",
    metadata: "metadata",
    name: "name",
    supported_apis: "supportedApis",
}
