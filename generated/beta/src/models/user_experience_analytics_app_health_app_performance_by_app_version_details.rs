// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsCollection`], for
/// example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_application_performance_by_app_version_details()
/// ```
///
/// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsCollection`]: crate::requests::user_experience_analytics_app_health_app_performance_by_app_version_details::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsapphealthappperformancebyappversiondetails?view=graph-rest-beta
pub struct UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails {
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
    /// `deviceCountWithCrashes`. Never null.
    pub device_count_with_crashes: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isLatestUsedVersion`. Never null.
    pub is_latest_used_version: mg::Field<bool>,
    /// `isMostUsedVersion`. Never null.
    pub is_most_used_version: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails: "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails", entity, base super::Entity;
    app_crash_count: "appCrashCount" required,
    app_display_name: "appDisplayName",
    app_name: "appName",
    app_publisher: "appPublisher",
    app_version: "appVersion",
    device_count_with_crashes: "deviceCountWithCrashes" required,
    id: "id" key required,
    is_latest_used_version: "isLatestUsedVersion" required,
    is_most_used_version: "isMostUsedVersion" required,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails: super::Entity }
