// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedAppOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedappoperation?view=graph-rest-beta>
    ManagedAppOperation "microsoft.graph.managedAppOperation" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `state`: String
    state "state": String,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { ManagedAppOperation: super::Entity }
