// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsBatteryHealthCapacityDetails`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsBatteryHealthCapacityDetailsResource`], for example
/// `graph.device_management().user_experience_analytics_battery_health_capacity_details()`.
///
/// [`UserExperienceAnalyticsBatteryHealthCapacityDetailsResource`]: crate::requests::user_experience_analytics_battery_health_capacity_details::UserExperienceAnalyticsBatteryHealthCapacityDetailsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthcapacitydetails?view=graph-rest-beta
pub struct UserExperienceAnalyticsBatteryHealthCapacityDetails {
    /// `activeDevices`. Never null.
    pub active_devices: mg::Field<i32>,
    /// `batteryCapacityFair`. Never null.
    pub battery_capacity_fair: mg::Field<i32>,
    /// `batteryCapacityGood`. Never null.
    pub battery_capacity_good: mg::Field<i32>,
    /// `batteryCapacityPoor`. Never null.
    pub battery_capacity_poor: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastRefreshedDateTime`. Never null.
    pub last_refreshed_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsBatteryHealthCapacityDetails: "microsoft.graph.userExperienceAnalyticsBatteryHealthCapacityDetails", entity, base super::Entity;
    active_devices: "activeDevices" required,
    battery_capacity_fair: "batteryCapacityFair" required,
    battery_capacity_good: "batteryCapacityGood" required,
    battery_capacity_poor: "batteryCapacityPoor" required,
    id: "id" key required,
    last_refreshed_date_time: "lastRefreshedDateTime" required,
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthCapacityDetails: super::Entity }
