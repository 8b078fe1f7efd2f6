// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdCollection`], for
/// example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_application_performance_by_app_version_device_id()
/// ```
///
/// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdCollection`]: crate::requests::user_experience_analytics_app_health_app_performance_by_app_version_device_id::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsapphealthappperformancebyappversiondeviceid?view=graph-rest-beta
pub struct UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId {
    /// `appCrashCount`. Never null.
    pub app_crash_count: mg::Field<i32>,
    /// `appDisplayName`.
    pub app_display_name: mg::Field<String>,
    /// `appName`.
    pub app_name: mg::Field<String>,
    /// `appPublisher`.
    pub app_publisher: mg::Field<String>,
    /// `appVersion`.
    pub app_version: mg::Field<String>,
    /// `deviceDisplayName`.
    pub device_display_name: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `processedDateTime`. Never null.
    pub processed_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId: "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId", entity, base super::Entity;
    app_crash_count: "appCrashCount" required,
    app_display_name: "appDisplayName",
    app_name: "appName",
    app_publisher: "appPublisher",
    app_version: "appVersion",
    device_display_name: "deviceDisplayName",
    device_id: "deviceId",
    id: "id" key required,
    processed_date_time: "processedDateTime" required,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId: super::Entity }
