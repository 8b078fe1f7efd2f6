// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.managedTenants.deviceHealthStatus`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`DeviceHealthStatusCollection`], for example
/// `graph.tenant_relationships().managed_tenants().device_health_statuses()`.
///
/// [`DeviceHealthStatusCollection`]: crate::requests::managed_tenants::device_health_status::DeviceHealthStatusCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-devicehealthstatus?view=graph-rest-beta
pub struct DeviceHealthStatus {
    /// `blueScreenCount`.
    pub blue_screen_count: mg::Field<i32>,
    /// `bootTotalDurationInSeconds`.
    pub boot_total_duration_in_seconds: mg::Field<f64>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceMake`.
    pub device_make: mg::Field<String>,
    /// `deviceModel`.
    pub device_model: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `healthStatus`.
    pub health_status: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// `primaryDiskType`.
    pub primary_disk_type: mg::Field<String>,
    /// `restartCount`.
    pub restart_count: mg::Field<i32>,
    /// `startupPerformanceScore`.
    pub startup_performance_score: mg::Field<f64>,
    /// `tenantDisplayName`.
    pub tenant_display_name: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `topProcesses`.
    pub top_processes: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceHealthStatus: "microsoft.graph.managedTenants.deviceHealthStatus", entity open, base crate::models::Entity;
    blue_screen_count: "blueScreenCount",
    boot_total_duration_in_seconds: "bootTotalDurationInSeconds",
    device_id: "deviceId",
    device_make: "deviceMake",
    device_model: "deviceModel",
    device_name: "deviceName",
    health_status: "healthStatus",
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime",
    os_version: "osVersion",
    primary_disk_type: "primaryDiskType",
    restart_count: "restartCount",
    startup_performance_score: "startupPerformanceScore",
    tenant_display_name: "tenantDisplayName",
    tenant_id: "tenantId",
    top_processes: "topProcesses",
}

mg::derived_from! { DeviceHealthStatus: crate::models::Entity }
