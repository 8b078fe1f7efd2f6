// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalConnection`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalconnection?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2021-03-01, to be removed on 2021-08-01 (revision 2021-03/Graph_Connectors_GA)"
)]
pub struct ExternalConnection {
    /// `configuration`.
    pub configuration: mg::Field<mg::Boxed<super::Configuration>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `state`. Read-only: the service computes it.
    pub state: mg::Field<mg::Open<super::ConnectionState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalConnection: "microsoft.graph.externalConnection", entity, base super::Entity;
    configuration: "configuration",
    description: "description",
    id: "id" key required,
    name: "name",
    state: "state" computed,
}

mg::derived_from! { ExternalConnection: super::Entity }

impl ExternalConnection {
    /// `groups`: many [`ExternalGroup`](super::ExternalGroup).
    pub const GROUPS: mg::Nav<ExternalConnection, Vec<super::ExternalGroup>> = mg::Nav::new(
        "groups",
    );
    /// `items`: many [`ExternalItem`](super::ExternalItem).
    pub const ITEMS: mg::Nav<ExternalConnection, Vec<super::ExternalItem>> = mg::Nav::new(
        "items",
    );
    /// `operations`: many [`ConnectionOperation`](super::ConnectionOperation).
    pub const OPERATIONS: mg::Nav<ExternalConnection, Vec<super::ConnectionOperation>> = mg::Nav::new(
        "operations",
    );
    /// `schema`: [`Schema`](super::Schema).
    pub const SCHEMA: mg::Nav<ExternalConnection, super::Schema> = mg::Nav::new(
        "schema",
    );
}
