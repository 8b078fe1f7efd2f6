// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsBatteryHealthModelPerformance`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsBatteryHealthModelPerformanceCollection`], for example
/// `graph.device_management().user_experience_analytics_battery_health_model_performance()`.
///
/// [`UserExperienceAnalyticsBatteryHealthModelPerformanceCollection`]: crate::requests::user_experience_analytics_battery_health_model_performance::UserExperienceAnalyticsBatteryHealthModelPerformanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthmodelperformance?view=graph-rest-beta
pub struct UserExperienceAnalyticsBatteryHealthModelPerformance {
    /// `activeDevices`. Never null.
    pub active_devices: mg::Field<i32>,
    /// `averageBatteryAgeInDays`. Never null.
    pub average_battery_age_in_days: mg::Field<i32>,
    /// `averageEstimatedRuntimeInMinutes`. Never null.
    pub average_estimated_runtime_in_minutes: mg::Field<i32>,
    /// `averageMaxCapacityPercentage`. Never null.
    pub average_max_capacity_percentage: mg::Field<i32>,
    /// `deviceManufacturerName`.
    pub device_manufacturer_name: mg::Field<String>,
    /// `deviceModelName`.
    pub device_model_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `meanFullBatteryDrainCount`. Never null.
    pub mean_full_battery_drain_count: mg::Field<i32>,
    /// `medianEstimatedRuntimeInMinutes`. Never null.
    pub median_estimated_runtime_in_minutes: mg::Field<i32>,
    /// `medianFullBatteryDrainCount`. Never null.
    pub median_full_battery_drain_count: mg::Field<i32>,
    /// `medianMaxCapacityPercentage`. Never null.
    pub median_max_capacity_percentage: mg::Field<i32>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `modelBatteryHealthScore`. Never null.
    pub model_battery_health_score: mg::Field<i32>,
    /// `modelHealthStatus`. Never null.
    pub model_health_status: mg::Field<
        mg::Open<super::UserExperienceAnalyticsHealthState>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsBatteryHealthModelPerformance: "microsoft.graph.userExperienceAnalyticsBatteryHealthModelPerformance", entity, base super::Entity;
    active_devices: "activeDevices" required,
    average_battery_age_in_days: "averageBatteryAgeInDays" required,
    average_estimated_runtime_in_minutes: "averageEstimatedRuntimeInMinutes" required,
    average_max_capacity_percentage: "averageMaxCapacityPercentage" required,
    device_manufacturer_name: "deviceManufacturerName",
    device_model_name: "deviceModelName",
    id: "id" key required,
    manufacturer: "manufacturer",
    mean_full_battery_drain_count: "meanFullBatteryDrainCount" required,
    median_estimated_runtime_in_minutes: "medianEstimatedRuntimeInMinutes" required,
    median_full_battery_drain_count: "medianFullBatteryDrainCount" required,
    median_max_capacity_percentage: "medianMaxCapacityPercentage" required,
    model: "model",
    model_battery_health_score: "modelBatteryHealthScore" required,
    model_health_status: "modelHealthStatus" required,
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthModelPerformance: super::Entity }
