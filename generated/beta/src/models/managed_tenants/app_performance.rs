// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.appPerformance`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-appperformance?view=graph-rest-beta>
    AppPerformance "microsoft.graph.managedTenants.appPerformance" "entity open" : crate::models::Entity;
    /// `appFriendlyName`: String
    app_friendly_name "appFriendlyName": String,
    /// `appName`: String
    app_name "appName": String,
    /// `appPublisher`: String
    app_publisher "appPublisher": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `meanTimeToFailureInMinutes`: Int32
    mean_time_to_failure_in_minutes "meanTimeToFailureInMinutes": i32,
    /// `tenantDisplayName`: String
    tenant_display_name "tenantDisplayName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `totalActiveDeviceCount`: Int32
    total_active_device_count "totalActiveDeviceCount": i32,
    /// `totalAppCrashCount`: Int32
    total_app_crash_count "totalAppCrashCount": i32,
    /// `totalAppFreezeCount`: Int32
    total_app_freeze_count "totalAppFreezeCount": i32,
}

mg::derived_from! { AppPerformance: crate::models::Entity }
