// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ipNamedLocation`, an entity type derived from `microsoft.graph.namedLocation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ipnamedlocation?view=graph-rest-beta>
    IpNamedLocation "microsoft.graph.ipNamedLocation" "entity" : super::NamedLocation;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ipRanges`: Collection(ipRange), items not null
    ip_ranges "ipRanges" "r": Vec<super::IpRange>,
    /// `isTrusted`: Boolean, not null
    is_trusted "isTrusted" "r": bool,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { IpNamedLocation: super::NamedLocation, super::PolicyDeletableItem }
