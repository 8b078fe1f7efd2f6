// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privateLinkNamedLocation`, an entity type derived from `microsoft.graph.namedLocation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privatelinknamedlocation?view=graph-rest-beta>
    PrivateLinkNamedLocation "microsoft.graph.privateLinkNamedLocation" "entity" : super::NamedLocation;
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
    /// `privateLinkResourcePolicyIds`: Collection(String), items not null
    private_link_resource_policy_ids "privateLinkResourcePolicyIds" "r": Vec<String>,
}

mg::derived_from! { PrivateLinkNamedLocation: super::NamedLocation, super::PolicyDeletableItem }
