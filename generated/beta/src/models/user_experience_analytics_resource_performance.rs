// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsResourcePerformance`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsResourcePerformanceCollection`], for example
/// `graph.device_management().user_experience_analytics_resource_performance()`.
///
/// Operations: `summarize_device_resource_performance`.
///
/// [`UserExperienceAnalyticsResourcePerformanceCollection`]: crate::requests::user_experience_analytics_resource_performance::UserExperienceAnalyticsResourcePerformanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsresourceperformance?view=graph-rest-beta
pub struct UserExperienceAnalyticsResourcePerformance {
    /// `averageSpikeTimeScore`. Never null.
    pub average_spike_time_score: mg::Field<i32>,
    /// `cpuClockSpeedInMHz`. Never null.
    pub cpu_clock_speed_in_mhz: mg::Field<f64>,
    /// `cpuDisplayName`.
    pub cpu_display_name: mg::Field<String>,
    /// `cpuSpikeTimePercentage`. Never null.
    pub cpu_spike_time_percentage: mg::Field<f64>,
    /// `cpuSpikeTimePercentageThreshold`. Never null.
    pub cpu_spike_time_percentage_threshold: mg::Field<f64>,
    /// `cpuSpikeTimeScore`. Never null.
    pub cpu_spike_time_score: mg::Field<i32>,
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i64>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `deviceResourcePerformanceScore`. Never null.
    pub device_resource_performance_score: mg::Field<i32>,
    /// `diskType`. Never null.
    pub disk_type: mg::Field<mg::Open<super::DiskType>>,
    /// `healthStatus`. Never null.
    pub health_status: mg::Field<mg::Open<super::UserExperienceAnalyticsHealthState>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `machineType`. Never null.
    pub machine_type: mg::Field<mg::Open<super::UserExperienceAnalyticsMachineType>>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `ramSpikeTimePercentage`. Never null.
    pub ram_spike_time_percentage: mg::Field<f64>,
    /// `ramSpikeTimePercentageThreshold`. Never null.
    pub ram_spike_time_percentage_threshold: mg::Field<f64>,
    /// `ramSpikeTimeScore`. Never null.
    pub ram_spike_time_score: mg::Field<i32>,
    /// `totalProcessorCoreCount`. Never null.
    pub total_processor_core_count: mg::Field<i32>,
    /// `totalRamInMB`. Never null.
    pub total_ram_in_mb: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsResourcePerformance: "microsoft.graph.userExperienceAnalyticsResourcePerformance", entity, base super::Entity;
    average_spike_time_score: "averageSpikeTimeScore" required,
    cpu_clock_speed_in_mhz: "cpuClockSpeedInMHz" required,
    cpu_display_name: "cpuDisplayName",
    cpu_spike_time_percentage: "cpuSpikeTimePercentage" required,
    cpu_spike_time_percentage_threshold: "cpuSpikeTimePercentageThreshold" required,
    cpu_spike_time_score: "cpuSpikeTimeScore" required,
    device_count: "deviceCount" required,
    device_id: "deviceId",
    device_name: "deviceName",
    device_resource_performance_score: "deviceResourcePerformanceScore" required,
    disk_type: "diskType" required,
    health_status: "healthStatus" required,
    id: "id" key required,
    machine_type: "machineType" required,
    manufacturer: "manufacturer",
    model: "model",
    ram_spike_time_percentage: "ramSpikeTimePercentage" required,
    ram_spike_time_percentage_threshold: "ramSpikeTimePercentageThreshold" required,
    ram_spike_time_score: "ramSpikeTimeScore" required,
    total_processor_core_count: "totalProcessorCoreCount" required,
    total_ram_in_mb: "totalRamInMB" required,
}

mg::derived_from! { UserExperienceAnalyticsResourcePerformance: super::Entity }
