// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsManagementAppHealthState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanagementapphealthstate?view=graph-rest-beta>
    WindowsManagementAppHealthState "microsoft.graph.windowsManagementAppHealthState" "entity" : super::Entity;
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `deviceOSVersion`: String
    device_os_version "deviceOSVersion": String,
    /// `healthState`: healthState, not null
    health_state "healthState" "r": mg::Open<super::HealthState>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `installedVersion`: String
    installed_version "installedVersion": String,
    /// `lastCheckInDateTime`: DateTimeOffset, not null
    last_check_in_date_time "lastCheckInDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { WindowsManagementAppHealthState: super::Entity }
