// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsBatteryHealthRuntimeDetails`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthruntimedetails?view=graph-rest-beta>
    UserExperienceAnalyticsBatteryHealthRuntimeDetails "microsoft.graph.userExperienceAnalyticsBatteryHealthRuntimeDetails" "entity" : super::Entity;
    /// `activeDevices`: Int32, not null
    active_devices "activeDevices" "r": i32,
    /// `batteryRuntimeFair`: Int32, not null
    battery_runtime_fair "batteryRuntimeFair" "r": i32,
    /// `batteryRuntimeGood`: Int32, not null
    battery_runtime_good "batteryRuntimeGood" "r": i32,
    /// `batteryRuntimePoor`: Int32, not null
    battery_runtime_poor "batteryRuntimePoor" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastRefreshedDateTime`: DateTimeOffset, not null
    last_refreshed_date_time "lastRefreshedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthRuntimeDetails: super::Entity }
