// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsManagementAppHealthSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsmanagementapphealthsummary?view=graph-rest-beta>
    WindowsManagementAppHealthSummary "microsoft.graph.windowsManagementAppHealthSummary" "entity" : super::Entity;
    /// `healthyDeviceCount`: Int32, not null
    healthy_device_count "healthyDeviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `unhealthyDeviceCount`: Int32, not null
    unhealthy_device_count "unhealthyDeviceCount" "r": i32,
    /// `unknownDeviceCount`: Int32, not null
    unknown_device_count "unknownDeviceCount" "r": i32,
}

mg::derived_from! { WindowsManagementAppHealthSummary: super::Entity }
