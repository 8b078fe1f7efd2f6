// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceBatteryDetail`, a complex type.
    UserExperienceAnalyticsDeviceBatteryDetail "microsoft.graph.userExperienceAnalyticsDeviceBatteryDetail" "complex";
    /// `batteryId`: String
    battery_id "batteryId": String,
    /// `fullBatteryDrainCount`: Int32, not null
    full_battery_drain_count "fullBatteryDrainCount" "r": i32,
    /// `maxCapacityPercentage`: Int32, not null
    max_capacity_percentage "maxCapacityPercentage" "r": i32,
}
