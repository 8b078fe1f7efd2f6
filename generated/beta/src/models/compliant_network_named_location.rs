// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.compliantNetworkNamedLocation`, an entity type derived from `microsoft.graph.namedLocation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/compliantnetworknamedlocation?view=graph-rest-beta>
    CompliantNetworkNamedLocation "microsoft.graph.compliantNetworkNamedLocation" "entity" : super::NamedLocation;
    /// `compliantNetworkType`: compliantNetworkType, not null
    compliant_network_type "compliantNetworkType" "r": mg::Open<super::CompliantNetworkType>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isTrusted`: Boolean, not null
    is_trusted "isTrusted" "r": bool,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { CompliantNetworkNamedLocation: super::NamedLocation, super::PolicyDeletableItem }
