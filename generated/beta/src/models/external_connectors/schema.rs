// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalConnectors.schema`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SchemaResource`](crate::requests::external_connectors::schema::SchemaResource), for
/// example `graph.connections().id(id).schema()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalconnectors-schema?view=graph-rest-beta
pub struct Schema {
    /// `baseType`. Never null.
    pub base_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `properties`.
    pub properties: mg::Field<Vec<super::Property>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Schema: "microsoft.graph.externalConnectors.schema", entity, base crate::models::Entity;
    base_type: "baseType" required,
    id: "id" key required,
    properties: "properties",
}

mg::derived_from! { Schema: crate::models::Entity }
