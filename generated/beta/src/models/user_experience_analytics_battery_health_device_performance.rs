// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.userExperienceAnalyticsBatteryHealthDevicePerformance`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsBatteryHealthDevicePerformanceCollection`], for example
/// `graph.device_management().user_experience_analytics_battery_health_device_performance()`.
///
/// [`UserExperienceAnalyticsBatteryHealthDevicePerformanceCollection`]: crate::requests::user_experience_analytics_battery_health_device_performance::UserExperienceAnalyticsBatteryHealthDevicePerformanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthdeviceperformance?view=graph-rest-beta
pub struct UserExperienceAnalyticsBatteryHealthDevicePerformance {
    /// `batteryAgeInDays`. Never null.
    pub battery_age_in_days: mg::Field<i32>,
    /// `deviceBatteriesDetails`.
    pub device_batteries_details: mg::Field<
        Vec<super::UserExperienceAnalyticsDeviceBatteryDetail>,
    >,
    /// `deviceBatteryCount`. Never null.
    pub device_battery_count: mg::Field<i32>,
    /// `deviceBatteryHealthScore`. Never null.
    pub device_battery_health_score: mg::Field<i32>,
    /// `deviceBatteryTags`.
    pub device_battery_tags: mg::Field<Vec<String>>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceManufacturerName`.
    pub device_manufacturer_name: mg::Field<String>,
    /// `deviceModelName`.
    pub device_model_name: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `estimatedRuntimeInMinutes`. Never null.
    pub estimated_runtime_in_minutes: mg::Field<i32>,
    /// `fullBatteryDrainCount`. Never null.
    pub full_battery_drain_count: mg::Field<i32>,
    /// `healthStatus`. Never null.
    pub health_status: mg::Field<mg::Open<super::UserExperienceAnalyticsHealthState>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `maxCapacityPercentage`. Never null.
    pub max_capacity_percentage: mg::Field<i32>,
    /// `model`.
    pub model: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsBatteryHealthDevicePerformance: "microsoft.graph.userExperienceAnalyticsBatteryHealthDevicePerformance", entity, base super::Entity;
    battery_age_in_days: "batteryAgeInDays" required,
    device_batteries_details: "deviceBatteriesDetails",
    device_battery_count: "deviceBatteryCount" required,
    device_battery_health_score: "deviceBatteryHealthScore" required,
    device_battery_tags: "deviceBatteryTags",
    device_id: "deviceId",
    device_manufacturer_name: "deviceManufacturerName",
    device_model_name: "deviceModelName",
    device_name: "deviceName",
    estimated_runtime_in_minutes: "estimatedRuntimeInMinutes" required,
    full_battery_drain_count: "fullBatteryDrainCount" required,
    health_status: "healthStatus" required,
    id: "id" key required,
    manufacturer: "manufacturer",
    max_capacity_percentage: "maxCapacityPercentage" required,
    model: "model",
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthDevicePerformance: super::Entity }
