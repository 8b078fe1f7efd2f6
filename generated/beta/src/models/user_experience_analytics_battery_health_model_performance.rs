// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsBatteryHealthModelPerformance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthmodelperformance?view=graph-rest-beta>
    UserExperienceAnalyticsBatteryHealthModelPerformance "microsoft.graph.userExperienceAnalyticsBatteryHealthModelPerformance" "entity" : super::Entity;
    /// `activeDevices`: Int32, not null
    active_devices "activeDevices" "r": i32,
    /// `averageBatteryAgeInDays`: Int32, not null
    average_battery_age_in_days "averageBatteryAgeInDays" "r": i32,
    /// `averageEstimatedRuntimeInMinutes`: Int32, not null
    average_estimated_runtime_in_minutes "averageEstimatedRuntimeInMinutes" "r": i32,
    /// `averageMaxCapacityPercentage`: Int32, not null
    average_max_capacity_percentage "averageMaxCapacityPercentage" "r": i32,
    /// `deviceManufacturerName`: String
    device_manufacturer_name "deviceManufacturerName": String,
    /// `deviceModelName`: String
    device_model_name "deviceModelName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `meanFullBatteryDrainCount`: Int32, not null
    mean_full_battery_drain_count "meanFullBatteryDrainCount" "r": i32,
    /// `medianEstimatedRuntimeInMinutes`: Int32, not null
    median_estimated_runtime_in_minutes "medianEstimatedRuntimeInMinutes" "r": i32,
    /// `medianFullBatteryDrainCount`: Int32, not null
    median_full_battery_drain_count "medianFullBatteryDrainCount" "r": i32,
    /// `medianMaxCapacityPercentage`: Int32, not null
    median_max_capacity_percentage "medianMaxCapacityPercentage" "r": i32,
    /// `model`: String
    model "model": String,
    /// `modelBatteryHealthScore`: Int32, not null
    model_battery_health_score "modelBatteryHealthScore" "r": i32,
    /// `modelHealthStatus`: userExperienceAnalyticsHealthState, not null
    model_health_status "modelHealthStatus" "r": mg::Open<super::UserExperienceAnalyticsHealthState>,
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthModelPerformance: super::Entity }
