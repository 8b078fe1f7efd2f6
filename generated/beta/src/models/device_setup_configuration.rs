// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceSetupConfiguration`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicesetupconfiguration?view=graph-rest-beta>
    DeviceSetupConfiguration "microsoft.graph.deviceSetupConfiguration" "entity abstract" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { DeviceSetupConfiguration: super::Entity }
