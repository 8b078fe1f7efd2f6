// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.managedTenants.deviceAppPerformance`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`DeviceAppPerformanceCollection`], for example
/// `graph.tenant_relationships().managed_tenants().device_app_performances()`.
///
/// [`DeviceAppPerformanceCollection`]: crate::requests::managed_tenants::device_app_performance::DeviceAppPerformanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-deviceappperformance?view=graph-rest-beta
pub struct DeviceAppPerformance {
    /// `appFriendlyName`.
    pub app_friendly_name: mg::Field<String>,
    /// `appName`.
    pub app_name: mg::Field<String>,
    /// `appPublisher`.
    pub app_publisher: mg::Field<String>,
    /// `appVersion`.
    pub app_version: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceManufacturer`.
    pub device_manufacturer: mg::Field<String>,
    /// `deviceModel`.
    pub device_model: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `healthStatus`.
    pub health_status: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isLatestUsedVersion`.
    pub is_latest_used_version: mg::Field<i32>,
    /// `isMostUsedVersion`.
    pub is_most_used_version: mg::Field<i32>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tenantDisplayName`.
    pub tenant_display_name: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `totalAppCrashCount`.
    pub total_app_crash_count: mg::Field<i32>,
    /// `totalAppFreezeCount`.
    pub total_app_freeze_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceAppPerformance: "microsoft.graph.managedTenants.deviceAppPerformance", entity open, base crate::models::Entity;
    app_friendly_name: "appFriendlyName",
    app_name: "appName",
    app_publisher: "appPublisher",
    app_version: "appVersion",
    device_id: "deviceId",
    device_manufacturer: "deviceManufacturer",
    device_model: "deviceModel",
    device_name: "deviceName",
    health_status: "healthStatus",
    id: "id" key required,
    is_latest_used_version: "isLatestUsedVersion",
    is_most_used_version: "isMostUsedVersion",
    last_updated_date_time: "lastUpdatedDateTime",
    tenant_display_name: "tenantDisplayName",
    tenant_id: "tenantId",
    total_app_crash_count: "totalAppCrashCount",
    total_app_freeze_count: "totalAppFreezeCount",
}

mg::derived_from! { DeviceAppPerformance: crate::models::Entity }
