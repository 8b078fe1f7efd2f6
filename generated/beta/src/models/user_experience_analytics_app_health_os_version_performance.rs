// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthosversionperformance?view=graph-rest-beta>
    UserExperienceAnalyticsAppHealthOsVersionPerformance "microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance" "entity" : super::Entity;
    /// `activeDeviceCount`: Int32, not null
    active_device_count "activeDeviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `meanTimeToFailureInMinutes`: Int32, not null
    mean_time_to_failure_in_minutes "meanTimeToFailureInMinutes" "r": i32,
    /// `osBuildNumber`: String
    os_build_number "osBuildNumber": String,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `osVersionAppHealthScore`: Double, not null
    os_version_app_health_score "osVersionAppHealthScore" "r": f64,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthOsVersionPerformance: super::Entity }
