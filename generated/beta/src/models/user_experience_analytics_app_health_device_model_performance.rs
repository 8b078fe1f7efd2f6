// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance?view=graph-rest-beta>
    UserExperienceAnalyticsAppHealthDeviceModelPerformance "microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance" "entity" : super::Entity;
    /// `activeDeviceCount`: Int32, not null
    active_device_count "activeDeviceCount" "r": i32,
    /// `deviceManufacturer`: String
    device_manufacturer "deviceManufacturer": String,
    /// `deviceModel`: String
    device_model "deviceModel": String,
    /// `healthStatus`: userExperienceAnalyticsHealthState, not null
    health_status "healthStatus" "r": mg::Open<super::UserExperienceAnalyticsHealthState>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `meanTimeToFailureInMinutes`: Int32, not null
    mean_time_to_failure_in_minutes "meanTimeToFailureInMinutes" "r": i32,
    /// `modelAppHealthScore`: Double, not null
    model_app_health_score "modelAppHealthScore" "r": f64,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthDeviceModelPerformance: super::Entity }
