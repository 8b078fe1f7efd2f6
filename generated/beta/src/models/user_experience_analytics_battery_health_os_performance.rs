// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsBatteryHealthOsPerformance`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsBatteryHealthOsPerformanceCollection`], for example
/// `graph.device_management().user_experience_analytics_battery_health_os_performance()`.
///
/// [`UserExperienceAnalyticsBatteryHealthOsPerformanceCollection`]: crate::requests::user_experience_analytics_battery_health_os_performance::UserExperienceAnalyticsBatteryHealthOsPerformanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthosperformance?view=graph-rest-beta
pub struct UserExperienceAnalyticsBatteryHealthOsPerformance {
    /// `activeDevices`. Never null.
    pub active_devices: mg::Field<i32>,
    /// `averageBatteryAgeInDays`. Never null.
    pub average_battery_age_in_days: mg::Field<i32>,
    /// `averageEstimatedRuntimeInMinutes`. Never null.
    pub average_estimated_runtime_in_minutes: mg::Field<i32>,
    /// `averageMaxCapacityPercentage`. Never null.
    pub average_max_capacity_percentage: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `meanFullBatteryDrainCount`. Never null.
    pub mean_full_battery_drain_count: mg::Field<i32>,
    /// `medianEstimatedRuntimeInMinutes`. Never null.
    pub median_estimated_runtime_in_minutes: mg::Field<i32>,
    /// `medianFullBatteryDrainCount`. Never null.
    pub median_full_battery_drain_count: mg::Field<i32>,
    /// `medianMaxCapacityPercentage`. Never null.
    pub median_max_capacity_percentage: mg::Field<i32>,
    /// `osBatteryHealthScore`. Never null.
    pub os_battery_health_score: mg::Field<i32>,
    /// `osBuildNumber`.
    pub os_build_number: mg::Field<String>,
    /// `osHealthStatus`. Never null.
    pub os_health_status: mg::Field<mg::Open<super::UserExperienceAnalyticsHealthState>>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsBatteryHealthOsPerformance: "microsoft.graph.userExperienceAnalyticsBatteryHealthOsPerformance", entity, base super::Entity;
    active_devices: "activeDevices" required,
    average_battery_age_in_days: "averageBatteryAgeInDays" required,
    average_estimated_runtime_in_minutes: "averageEstimatedRuntimeInMinutes" required,
    average_max_capacity_percentage: "averageMaxCapacityPercentage" required,
    id: "id" key required,
    mean_full_battery_drain_count: "meanFullBatteryDrainCount" required,
    median_estimated_runtime_in_minutes: "medianEstimatedRuntimeInMinutes" required,
    median_full_battery_drain_count: "medianFullBatteryDrainCount" required,
    median_max_capacity_percentage: "medianMaxCapacityPercentage" required,
    os_battery_health_score: "osBatteryHealthScore" required,
    os_build_number: "osBuildNumber",
    os_health_status: "osHealthStatus" required,
    os_version: "osVersion",
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthOsPerformance: super::Entity }
