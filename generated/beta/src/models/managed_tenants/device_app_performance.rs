// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.deviceAppPerformance`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-deviceappperformance?view=graph-rest-beta>
    DeviceAppPerformance "microsoft.graph.managedTenants.deviceAppPerformance" "entity open" : crate::models::Entity;
    /// `appFriendlyName`: String
    app_friendly_name "appFriendlyName": String,
    /// `appName`: String
    app_name "appName": String,
    /// `appPublisher`: String
    app_publisher "appPublisher": String,
    /// `appVersion`: String
    app_version "appVersion": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceManufacturer`: String
    device_manufacturer "deviceManufacturer": String,
    /// `deviceModel`: String
    device_model "deviceModel": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `healthStatus`: String
    health_status "healthStatus": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isLatestUsedVersion`: Int32
    is_latest_used_version "isLatestUsedVersion": i32,
    /// `isMostUsedVersion`: Int32
    is_most_used_version "isMostUsedVersion": i32,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `tenantDisplayName`: String
    tenant_display_name "tenantDisplayName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `totalAppCrashCount`: Int32
    total_app_crash_count "totalAppCrashCount": i32,
    /// `totalAppFreezeCount`: Int32
    total_app_freeze_count "totalAppFreezeCount": i32,
}

mg::derived_from! { DeviceAppPerformance: crate::models::Entity }
