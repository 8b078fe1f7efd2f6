// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsDeviceScores`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsDeviceScoresCollection`], for example
/// `graph.device_management().user_experience_analytics_device_scores()`.
///
/// [`UserExperienceAnalyticsDeviceScoresCollection`]: crate::requests::user_experience_analytics_device_scores::UserExperienceAnalyticsDeviceScoresCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicescores?view=graph-rest-beta
pub struct UserExperienceAnalyticsDeviceScores {
    /// `appReliabilityScore`. Never null.
    pub app_reliability_score: mg::Field<f64>,
    /// `batteryHealthScore`. Never null.
    pub battery_health_score: mg::Field<f64>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `endpointAnalyticsScore`. Never null.
    pub endpoint_analytics_score: mg::Field<f64>,
    /// `healthStatus`. Never null.
    pub health_status: mg::Field<mg::Open<super::UserExperienceAnalyticsHealthState>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `meanResourceSpikeTimeScore`. Never null.
    pub mean_resource_spike_time_score: mg::Field<f64>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `startupPerformanceScore`. Never null.
    pub startup_performance_score: mg::Field<f64>,
    /// `workFromAnywhereScore`. Never null.
    pub work_from_anywhere_score: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsDeviceScores: "microsoft.graph.userExperienceAnalyticsDeviceScores", entity, base super::Entity;
    app_reliability_score: "appReliabilityScore" required,
    battery_health_score: "batteryHealthScore" required,
    device_name: "deviceName",
    endpoint_analytics_score: "endpointAnalyticsScore" required,
    health_status: "healthStatus" required,
    id: "id" key required,
    manufacturer: "manufacturer",
    mean_resource_spike_time_score: "meanResourceSpikeTimeScore" required,
    model: "model",
    startup_performance_score: "startupPerformanceScore" required,
    work_from_anywhere_score: "workFromAnywhereScore" required,
}

mg::derived_from! { UserExperienceAnalyticsDeviceScores: super::Entity }
