// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceScores`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicescores?view=graph-rest-beta>
    UserExperienceAnalyticsDeviceScores "microsoft.graph.userExperienceAnalyticsDeviceScores" "entity" : super::Entity;
    /// `appReliabilityScore`: Double, not null
    app_reliability_score "appReliabilityScore" "r": f64,
    /// `batteryHealthScore`: Double, not null
    battery_health_score "batteryHealthScore" "r": f64,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `endpointAnalyticsScore`: Double, not null
    endpoint_analytics_score "endpointAnalyticsScore" "r": f64,
    /// `healthStatus`: userExperienceAnalyticsHealthState, not null
    health_status "healthStatus" "r": mg::Open<super::UserExperienceAnalyticsHealthState>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `meanResourceSpikeTimeScore`: Double, not null
    mean_resource_spike_time_score "meanResourceSpikeTimeScore" "r": f64,
    /// `model`: String
    model "model": String,
    /// `startupPerformanceScore`: Double, not null
    startup_performance_score "startupPerformanceScore" "r": f64,
    /// `workFromAnywhereScore`: Double, not null
    work_from_anywhere_score "workFromAnywhereScore" "r": f64,
}

mg::derived_from! { UserExperienceAnalyticsDeviceScores: super::Entity }
