// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsBatteryHealthOsPerformance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthosperformance?view=graph-rest-beta>
    UserExperienceAnalyticsBatteryHealthOsPerformance "microsoft.graph.userExperienceAnalyticsBatteryHealthOsPerformance" "entity" : super::Entity;
    /// `activeDevices`: Int32, not null
    active_devices "activeDevices" "r": i32,
    /// `averageBatteryAgeInDays`: Int32, not null
    average_battery_age_in_days "averageBatteryAgeInDays" "r": i32,
    /// `averageEstimatedRuntimeInMinutes`: Int32, not null
    average_estimated_runtime_in_minutes "averageEstimatedRuntimeInMinutes" "r": i32,
    /// `averageMaxCapacityPercentage`: Int32, not null
    average_max_capacity_percentage "averageMaxCapacityPercentage" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `meanFullBatteryDrainCount`: Int32, not null
    mean_full_battery_drain_count "meanFullBatteryDrainCount" "r": i32,
    /// `medianEstimatedRuntimeInMinutes`: Int32, not null
    median_estimated_runtime_in_minutes "medianEstimatedRuntimeInMinutes" "r": i32,
    /// `medianFullBatteryDrainCount`: Int32, not null
    median_full_battery_drain_count "medianFullBatteryDrainCount" "r": i32,
    /// `medianMaxCapacityPercentage`: Int32, not null
    median_max_capacity_percentage "medianMaxCapacityPercentage" "r": i32,
    /// `osBatteryHealthScore`: Int32, not null
    os_battery_health_score "osBatteryHealthScore" "r": i32,
    /// `osBuildNumber`: String
    os_build_number "osBuildNumber": String,
    /// `osHealthStatus`: userExperienceAnalyticsHealthState, not null
    os_health_status "osHealthStatus" "r": mg::Open<super::UserExperienceAnalyticsHealthState>,
    /// `osVersion`: String
    os_version "osVersion": String,
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthOsPerformance: super::Entity }
