// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attributeDefinition`, a complex type.
    AttributeDefinition "microsoft.graph.attributeDefinition" "complex";
    /// `anchor`: Boolean, not null
    anchor "anchor" "r": bool,
    /// `apiExpressions`: Collection(stringKeyStringValuePair)
    api_expressions "apiExpressions": Vec<super::StringKeyStringValuePair>,
    /// `caseExact`: Boolean, not null
    case_exact "caseExact" "r": bool,
    /// `defaultValue`: String
    default_value "defaultValue": String,
    /// `flowNullValues`: Boolean, not null
    flow_null_values "flowNullValues" "r": bool,
    /// `metadata`: Collection(attributeDefinitionMetadataEntry)
    metadata "metadata": Vec<super::AttributeDefinitionMetadataEntry>,
    /// `multivalued`: Boolean, not null
    multivalued "multivalued" "r": bool,
    /// `mutability`: mutability, not null
    mutability "mutability" "r": mg::Open<super::Mutability>,
    /// `name`: String
    name "name": String,
    /// `referencedObjects`: Collection(referencedObject)
    referenced_objects "referencedObjects": Vec<super::ReferencedObject>,
    /// `required`: Boolean, not null
    required "required" "r": bool,
    /// `type`: attributeType, not null
    type_ "type" "r": mg::Open<super::AttributeType>,
}
