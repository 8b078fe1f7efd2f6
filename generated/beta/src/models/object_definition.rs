// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.objectDefinition`, a complex type.
    ObjectDefinition "microsoft.graph.objectDefinition" "complex";
    /// `attributes`: Collection(attributeDefinition)
    attributes "attributes": Vec<super::AttributeDefinition>,
    /// `metadata`: Collection(objectDefinitionMetadataEntry)
    metadata "metadata": Vec<super::ObjectDefinitionMetadataEntry>,
    /// `name`: String
    name "name": String,
    /// `supportedApis`: Collection(String)
    supported_apis "supportedApis": Vec<String>,
}
