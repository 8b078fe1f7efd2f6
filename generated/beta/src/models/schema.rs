// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.schema`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/schema?view=graph-rest-beta>
    Schema "microsoft.graph.schema" "entity" : super::Entity;
    /// `baseType`: String, not null
    base_type "baseType" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `properties`: Collection(property)
    properties "properties": Vec<super::Property>,
}

mg::derived_from! { Schema: super::Entity }
