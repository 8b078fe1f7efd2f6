// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.managedTenants.appPerformance`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`AppPerformanceCollection`], for example
/// `graph.tenant_relationships().managed_tenants().app_performances()`.
///
/// [`AppPerformanceCollection`]: crate::requests::managed_tenants::app_performance::AppPerformanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-appperformance?view=graph-rest-beta
pub struct AppPerformance {
    /// `appFriendlyName`.
    pub app_friendly_name: mg::Field<String>,
    /// `appName`.
    pub app_name: mg::Field<String>,
    /// `appPublisher`.
    pub app_publisher: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `meanTimeToFailureInMinutes`.
    pub mean_time_to_failure_in_minutes: mg::Field<i32>,
    /// `tenantDisplayName`.
    pub tenant_display_name: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `totalActiveDeviceCount`.
    pub total_active_device_count: mg::Field<i32>,
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
    AppPerformance: "microsoft.graph.managedTenants.appPerformance", entity open, base crate::models::Entity;
    app_friendly_name: "appFriendlyName",
    app_name: "appName",
    app_publisher: "appPublisher",
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime",
    mean_time_to_failure_in_minutes: "meanTimeToFailureInMinutes",
    tenant_display_name: "tenantDisplayName",
    tenant_id: "tenantId",
    total_active_device_count: "totalActiveDeviceCount",
    total_app_crash_count: "totalAppCrashCount",
    total_app_freeze_count: "totalAppFreezeCount",
}

mg::derived_from! { AppPerformance: crate::models::Entity }
