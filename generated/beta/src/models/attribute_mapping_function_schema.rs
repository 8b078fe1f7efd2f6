// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attributeMappingFunctionSchema`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/attributemappingfunctionschema?view=graph-rest-beta>
    AttributeMappingFunctionSchema "microsoft.graph.attributeMappingFunctionSchema" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `parameters`: Collection(attributeMappingParameterSchema)
    parameters "parameters": Vec<super::AttributeMappingParameterSchema>,
}

mg::derived_from! { AttributeMappingFunctionSchema: super::Entity }
