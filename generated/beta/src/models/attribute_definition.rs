// @generated
use crate::mg;

/// Complex type `microsoft.graph.attributeDefinition`.
pub struct AttributeDefinition {
    /// `anchor`. Never null.
    pub anchor: mg::Field<bool>,
    /// `apiExpressions`.
    pub api_expressions: mg::Field<Vec<super::StringKeyStringValuePair>>,
    /// `caseExact`. Never null.
    pub case_exact: mg::Field<bool>,
    /// `defaultValue`.
    pub default_value: mg::Field<String>,
    /// `flowNullValues`. Never null.
    pub flow_null_values: mg::Field<bool>,
    /// `metadata`.
    pub metadata: mg::Field<Vec<super::AttributeDefinitionMetadataEntry>>,
    /// `multivalued`. Never null.
    pub multivalued: mg::Field<bool>,
    /// `mutability`. Never null.
    pub mutability: mg::Field<mg::Open<super::Mutability>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `referencedObjects`.
    pub referenced_objects: mg::Field<Vec<super::ReferencedObject>>,
    /// `required`. Never null.
    pub required: mg::Field<bool>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::AttributeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttributeDefinition: "microsoft.graph.attributeDefinition", complex;
    anchor: "anchor" required,
    api_expressions: "apiExpressions",
    case_exact: "caseExact" required,
    default_value: "defaultValue",
    flow_null_values: "flowNullValues" required,
    metadata: "metadata",
    multivalued: "multivalued" required,
    mutability: "mutability" required,
    name: "name",
    referenced_objects: "referencedObjects",
    required: "required" required,
    type_: "type" required,
}
