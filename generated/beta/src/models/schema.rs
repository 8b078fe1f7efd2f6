// @generated
use crate::mg;

/// Entity type [`microsoft.graph.schema`][reference], derived from [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/schema?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2021-03-01, to be removed on 2021-08-01 (revision 2021-03/Graph_Connectors_GA)"
)]
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
    Schema: "microsoft.graph.schema", entity, base super::Entity;
    base_type: "baseType" required,
    id: "id" key required,
    properties: "properties",
}

mg::derived_from! { Schema: super::Entity }
