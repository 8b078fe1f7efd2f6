// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalConnectors.identity`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`IdentityCollection`](crate::requests::external_connectors::identity::IdentityCollection), for
/// example `graph.connections().id(id).groups().id(id).members()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalconnectors-identity?view=graph-rest-beta
pub struct Identity {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::IdentityType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Identity: "microsoft.graph.externalConnectors.identity", entity, base crate::models::Entity;
    id: "id" key required,
    type_: "type",
}

mg::derived_from! { Identity: crate::models::Entity }
