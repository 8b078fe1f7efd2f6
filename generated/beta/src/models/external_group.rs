// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalGroup`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalgroup?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2021-03-01, to be removed on 2021-08-01 (revision 2021-03/Graph_Connectors_GA)"
)]
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
    ExternalGroup: "microsoft.graph.externalGroup", entity, base super::Entity;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { ExternalGroup: super::Entity }
