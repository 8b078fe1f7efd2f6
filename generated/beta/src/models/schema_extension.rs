// @generated
use crate::mg;

/// Entity type [`microsoft.graph.schemaExtension`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`SchemaExtensionCollection`](crate::requests::schema_extension::SchemaExtensionCollection), for
/// example `graph.schema_extensions()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/schemaextension?view=graph-rest-beta
pub struct SchemaExtension {
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `owner`. Never null.
    pub owner: mg::Field<String>,
    /// `properties`.
    pub properties: mg::Field<Vec<super::ExtensionSchemaProperty>>,
    /// `status`. Never null.
    pub status: mg::Field<String>,
    /// `targetTypes`.
    pub target_types: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SchemaExtension: "microsoft.graph.schemaExtension", entity, base super::Entity;
    description: "description",
    id: "id" key required,
    owner: "owner" required,
    properties: "properties" required,
    status: "status" required,
    target_types: "targetTypes" required,
}

mg::derived_from! { SchemaExtension: super::Entity }
