// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalConnectors.externalGroup`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ExternalGroupCollection`], for example `graph.connections().id(id).groups()`.
///
/// [`ExternalGroupCollection`]: crate::requests::external_connectors::external_group::ExternalGroupCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalconnectors-externalgroup?view=graph-rest-beta
pub struct ExternalGroup {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalGroup: "microsoft.graph.externalConnectors.externalGroup", entity, base crate::models::Entity;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { ExternalGroup: crate::models::Entity }

impl ExternalGroup {
    /// `members`: many [`Identity`](super::Identity).
    pub const MEMBERS: mg::Nav<ExternalGroup, Vec<super::Identity>> = mg::Nav::new(
        "members",
    );
}
