// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsBatteryHealthDevicePerformance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthdeviceperformance?view=graph-rest-beta>
    UserExperienceAnalyticsBatteryHealthDevicePerformance "microsoft.graph.userExperienceAnalyticsBatteryHealthDevicePerformance" "entity" : super::Entity;
    /// `batteryAgeInDays`: Int32, not null
    battery_age_in_days "batteryAgeInDays" "r": i32,
    /// `deviceBatteriesDetails`: Collection(userExperienceAnalyticsDeviceBatteryDetail)
    device_batteries_details "deviceBatteriesDetails": Vec<super::UserExperienceAnalyticsDeviceBatteryDetail>,
    /// `deviceBatteryCount`: Int32, not null
    device_battery_count "deviceBatteryCount" "r": i32,
    /// `deviceBatteryHealthScore`: Int32, not null
    device_battery_health_score "deviceBatteryHealthScore" "r": i32,
    /// `deviceBatteryTags`: Collection(String)
    device_battery_tags "deviceBatteryTags": Vec<String>,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceManufacturerName`: String
    device_manufacturer_name "deviceManufacturerName": String,
    /// `deviceModelName`: String
    device_model_name "deviceModelName": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `estimatedRuntimeInMinutes`: Int32, not null
    estimated_runtime_in_minutes "estimatedRuntimeInMinutes" "r": i32,
    /// `fullBatteryDrainCount`: Int32, not null
    full_battery_drain_count "fullBatteryDrainCount" "r": i32,
    /// `healthStatus`: userExperienceAnalyticsHealthState, not null
    health_status "healthStatus" "r": mg::Open<super::UserExperienceAnalyticsHealthState>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `maxCapacityPercentage`: Int32, not null
    max_capacity_percentage "maxCapacityPercentage" "r": i32,
    /// `model`: String
    model "model": String,
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthDevicePerformance: super::Entity }
