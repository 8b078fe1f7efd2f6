// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsAppHealthOsVersionPerformanceCollection`], for example
/// `graph.device_management().user_experience_analytics_app_health_os_version_performance()`.
///
/// [`UserExperienceAnalyticsAppHealthOsVersionPerformanceCollection`]: crate::requests::user_experience_analytics_app_health_os_version_performance::UserExperienceAnalyticsAppHealthOsVersionPerformanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthosversionperformance?view=graph-rest-beta
pub struct UserExperienceAnalyticsAppHealthOsVersionPerformance {
    /// `activeDeviceCount`. Never null.
    pub active_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `meanTimeToFailureInMinutes`. Never null.
    pub mean_time_to_failure_in_minutes: mg::Field<i32>,
    /// `osBuildNumber`.
    pub os_build_number: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// `osVersionAppHealthScore`. Never null.
    pub os_version_app_health_score: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsAppHealthOsVersionPerformance: "microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance", entity, base super::Entity;
    active_device_count: "activeDeviceCount" required,
    id: "id" key required,
    mean_time_to_failure_in_minutes: "meanTimeToFailureInMinutes" required,
    os_build_number: "osBuildNumber",
    os_version: "osVersion",
    os_version_app_health_score: "osVersionAppHealthScore" required,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthOsVersionPerformance: super::Entity }
