// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.vulnerableManagedDevice`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/vulnerablemanageddevice?view=graph-rest-beta>
    VulnerableManagedDevice "microsoft.graph.vulnerableManagedDevice" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSyncDateTime`: DateTimeOffset, not null
    last_sync_date_time "lastSyncDateTime" "r": mg::DateTimeOffset,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
}

mg::derived_from! { VulnerableManagedDevice: super::Entity }
