// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.resourceConnection`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-resourceconnection?view=graph-rest-beta>
    ResourceConnection "microsoft.graph.windowsUpdates.resourceConnection" "entity abstract" : crate::models::Entity => ResourceConnectionKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: microsoft.graph.windowsUpdates.resourceConnectionState
    state "state": mg::Open<super::ResourceConnectionState>,
}

mg::derived_from! { ResourceConnection: crate::models::Entity }

/// The types derived from `microsoft.graph.windowsUpdates.resourceConnection`.
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
