// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.schema`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalconnectors-schema?view=graph-rest-beta>
    Schema "microsoft.graph.externalConnectors.schema" "entity" : crate::models::Entity;
    /// `baseType`: String, not null
    base_type "baseType" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `properties`: Collection(microsoft.graph.externalConnectors.property)
    properties "properties": Vec<super::Property>,
}

mg::derived_from! { Schema: crate::models::Entity }
