// @generated
use crate::mg;

/// Entity type [`microsoft.graph.attributeMappingFunctionSchema`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AttributeMappingFunctionSchemaCollection`], for example `graph.functions()`.
///
/// [`AttributeMappingFunctionSchemaCollection`]: crate::requests::attribute_mapping_function_schema::AttributeMappingFunctionSchemaCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/attributemappingfunctionschema?view=graph-rest-beta
pub struct AttributeMappingFunctionSchema {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `parameters`.
    pub parameters: mg::Field<Vec<super::AttributeMappingParameterSchema>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttributeMappingFunctionSchema: "microsoft.graph.attributeMappingFunctionSchema", entity, base super::Entity;
    id: "id" key required,
    parameters: "parameters",
}

mg::derived_from! { AttributeMappingFunctionSchema: super::Entity }
