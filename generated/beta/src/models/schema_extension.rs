// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.schemaExtension`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/schemaextension?view=graph-rest-beta>
    SchemaExtension "microsoft.graph.schemaExtension" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `owner`: String, not null
    owner "owner" "r": String,
    /// `properties`: Collection(extensionSchemaProperty), items not null
    properties "properties" "r": Vec<super::ExtensionSchemaProperty>,
    /// `status`: String, not null
    status "status" "r": String,
    /// `targetTypes`: Collection(String), items not null
    target_types "targetTypes" "r": Vec<String>,
}

mg::derived_from! { SchemaExtension: super::Entity }
