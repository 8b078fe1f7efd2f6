// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.windowsUpdates.resourceConnection`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`ResourceConnectionCollection`], for example
/// `graph.admin().windows().updates().resource_connections()`.
///
/// [`ResourceConnectionCollection`]: crate::requests::windows_updates::resource_connection::ResourceConnectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-resourceconnection?view=graph-rest-beta
pub struct ResourceConnection {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::ResourceConnectionState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResourceConnection: "microsoft.graph.windowsUpdates.resourceConnection", entity abstract, base crate::models::Entity, family ResourceConnectionKind;
    id: "id" key required,
    state: "state",
}

mg::derived_from! { ResourceConnection: crate::models::Entity }

/// The types derived from [`ResourceConnection`].
#[non_exhaustive]
pub enum ResourceConnectionKind {
    OperationalInsightsConnection(Box<super::OperationalInsightsConnection>),
    /// None of these, or a type that this version does not know.
    Other(Box<ResourceConnection>),
}

mg::family! {
    ResourceConnection => ResourceConnectionKind;
    OperationalInsightsConnection(super::OperationalInsightsConnection),
}
