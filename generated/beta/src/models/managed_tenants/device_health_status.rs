// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.deviceHealthStatus`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-devicehealthstatus?view=graph-rest-beta>
    DeviceHealthStatus "microsoft.graph.managedTenants.deviceHealthStatus" "entity open" : crate::models::Entity;
    /// `blueScreenCount`: Int32
    blue_screen_count "blueScreenCount": i32,
    /// `bootTotalDurationInSeconds`: Double
    boot_total_duration_in_seconds "bootTotalDurationInSeconds": f64,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceMake`: String
    device_make "deviceMake": String,
    /// `deviceModel`: String
    device_model "deviceModel": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `healthStatus`: String
    health_status "healthStatus": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `primaryDiskType`: String
    primary_disk_type "primaryDiskType": String,
    /// `restartCount`: Int32
    restart_count "restartCount": i32,
    /// `startupPerformanceScore`: Double
    startup_performance_score "startupPerformanceScore": f64,
    /// `tenantDisplayName`: String
    tenant_display_name "tenantDisplayName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `topProcesses`: String
    top_processes "topProcesses": String,
}

mg::derived_from! { DeviceHealthStatus: crate::models::Entity }
