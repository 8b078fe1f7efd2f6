// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsAppHealthDeviceModelPerformanceCollection`], for example
/// `graph.device_management().user_experience_analytics_app_health_device_model_performance()`.
///
/// [`UserExperienceAnalyticsAppHealthDeviceModelPerformanceCollection`]: crate::requests::user_experience_analytics_app_health_device_model_performance::UserExperienceAnalyticsAppHealthDeviceModelPerformanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance?view=graph-rest-beta
pub struct UserExperienceAnalyticsAppHealthDeviceModelPerformance {
    /// `activeDeviceCount`. Never null.
    pub active_device_count: mg::Field<i32>,
    /// `deviceManufacturer`.
    pub device_manufacturer: mg::Field<String>,
    /// `deviceModel`.
    pub device_model: mg::Field<String>,
    /// `healthStatus`. Never null.
    pub health_status: mg::Field<mg::Open<super::UserExperienceAnalyticsHealthState>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `meanTimeToFailureInMinutes`. Never null.
    pub mean_time_to_failure_in_minutes: mg::Field<i32>,
    /// `modelAppHealthScore`. Never null.
    pub model_app_health_score: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsAppHealthDeviceModelPerformance: "microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance", entity, base super::Entity;
    active_device_count: "activeDeviceCount" required,
    device_manufacturer: "deviceManufacturer",
    device_model: "deviceModel",
    health_status: "healthStatus" required,
    id: "id" key required,
    mean_time_to_failure_in_minutes: "meanTimeToFailureInMinutes" required,
    model_app_health_score: "modelAppHealthScore" required,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthDeviceModelPerformance: super::Entity }
