// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsResourcePerformance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsresourceperformance?view=graph-rest-beta>
    UserExperienceAnalyticsResourcePerformance "microsoft.graph.userExperienceAnalyticsResourcePerformance" "entity" : super::Entity;
    /// `averageSpikeTimeScore`: Int32, not null
    average_spike_time_score "averageSpikeTimeScore" "r": i32,
    /// `cpuClockSpeedInMHz`: Double, not null
    cpu_clock_speed_in_m_hz "cpuClockSpeedInMHz" "r": f64,
    /// `cpuDisplayName`: String
    cpu_display_name "cpuDisplayName": String,
    /// `cpuSpikeTimePercentage`: Double, not null
    cpu_spike_time_percentage "cpuSpikeTimePercentage" "r": f64,
    /// `cpuSpikeTimePercentageThreshold`: Double, not null
    cpu_spike_time_percentage_threshold "cpuSpikeTimePercentageThreshold" "r": f64,
    /// `cpuSpikeTimeScore`: Int32, not null
    cpu_spike_time_score "cpuSpikeTimeScore" "r": i32,
    /// `deviceCount`: Int64, not null
    device_count "deviceCount" "r": i64,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `deviceResourcePerformanceScore`: Int32, not null
    device_resource_performance_score "deviceResourcePerformanceScore" "r": i32,
    /// `diskType`: diskType, not null
    disk_type "diskType" "r": mg::Open<super::DiskType>,
    /// `healthStatus`: userExperienceAnalyticsHealthState, not null
    health_status "healthStatus" "r": mg::Open<super::UserExperienceAnalyticsHealthState>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `machineType`: userExperienceAnalyticsMachineType, not null
    machine_type "machineType" "r": mg::Open<super::UserExperienceAnalyticsMachineType>,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `model`: String
    model "model": String,
    /// `ramSpikeTimePercentage`: Double, not null
    ram_spike_time_percentage "ramSpikeTimePercentage" "r": f64,
    /// `ramSpikeTimePercentageThreshold`: Double, not null
    ram_spike_time_percentage_threshold "ramSpikeTimePercentageThreshold" "r": f64,
    /// `ramSpikeTimeScore`: Int32, not null
    ram_spike_time_score "ramSpikeTimeScore" "r": i32,
    /// `totalProcessorCoreCount`: Int32, not null
    total_processor_core_count "totalProcessorCoreCount" "r": i32,
    /// `totalRamInMB`: Double, not null
    total_ram_in_mb "totalRamInMB" "r": f64,
}

mg::derived_from! { UserExperienceAnalyticsResourcePerformance: super::Entity }
