// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsBatteryHealthCapacityDetails`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthcapacitydetails?view=graph-rest-beta>
    UserExperienceAnalyticsBatteryHealthCapacityDetails "microsoft.graph.userExperienceAnalyticsBatteryHealthCapacityDetails" "entity" : super::Entity;
    /// `activeDevices`: Int32, not null
    active_devices "activeDevices" "r": i32,
    /// `batteryCapacityFair`: Int32, not null
    battery_capacity_fair "batteryCapacityFair" "r": i32,
    /// `batteryCapacityGood`: Int32, not null
    battery_capacity_good "batteryCapacityGood" "r": i32,
    /// `batteryCapacityPoor`: Int32, not null
    battery_capacity_poor "batteryCapacityPoor" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastRefreshedDateTime`: DateTimeOffset, not null
    last_refreshed_date_time "lastRefreshedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthCapacityDetails: super::Entity }
