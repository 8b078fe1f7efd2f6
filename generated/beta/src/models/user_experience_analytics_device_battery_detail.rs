// @generated
use crate::mg;

/// Complex type `microsoft.graph.userExperienceAnalyticsDeviceBatteryDetail`.
pub struct UserExperienceAnalyticsDeviceBatteryDetail {
    /// `batteryId`.
    pub battery_id: mg::Field<String>,
    /// `fullBatteryDrainCount`. Never null.
    pub full_battery_drain_count: mg::Field<i32>,
    /// `maxCapacityPercentage`. Never null.
    pub max_capacity_percentage: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsDeviceBatteryDetail: "microsoft.graph.userExperienceAnalyticsDeviceBatteryDetail", complex;
    battery_id: "batteryId",
    full_battery_drain_count: "fullBatteryDrainCount" required,
    max_capacity_percentage: "maxCapacityPercentage" required,
}
