// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.schema`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/schema?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2021-03-01, to be removed on 2021-08-01 (revision 2021-03/Graph_Connectors_GA)")]
    Schema "microsoft.graph.schema" "entity" : super::Entity;
    /// `baseType`: String, not null
    base_type "baseType" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `properties`: Collection(property)
    properties "properties": Vec<super::Property>,
}

mg::derived_from! { Schema: super::Entity }
