// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsDevicePerformance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdeviceperformance?view=graph-rest-beta>
    UserExperienceAnalyticsDevicePerformance "microsoft.graph.userExperienceAnalyticsDevicePerformance" "entity" : super::Entity;
    /// `averageBlueScreens`: Double, not null
    average_blue_screens "averageBlueScreens" "r": f64,
    /// `averageRestarts`: Double, not null
    average_restarts "averageRestarts" "r": f64,
    /// `blueScreenCount`: Int32, not null
    blue_screen_count "blueScreenCount" "r": i32,
    /// `bootScore`: Int32, not null
    boot_score "bootScore" "r": i32,
    /// `coreBootTimeInMs`: Int32, not null
    core_boot_time_in_ms "coreBootTimeInMs" "r": i32,
    /// `coreLoginTimeInMs`: Int32, not null
    core_login_time_in_ms "coreLoginTimeInMs" "r": i32,
    /// `deviceCount`: Int64, not null
    device_count "deviceCount" "r": i64,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `diskType`: diskType, not null
    disk_type "diskType" "r": mg::Open<super::DiskType>,
    /// `groupPolicyBootTimeInMs`: Int32, not null
    group_policy_boot_time_in_ms "groupPolicyBootTimeInMs" "r": i32,
    /// `groupPolicyLoginTimeInMs`: Int32, not null
    group_policy_login_time_in_ms "groupPolicyLoginTimeInMs" "r": i32,
    /// `healthStatus`: userExperienceAnalyticsHealthState, not null
    health_status "healthStatus" "r": mg::Open<super::UserExperienceAnalyticsHealthState>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `loginScore`: Int32, not null
    login_score "loginScore" "r": i32,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `model`: String
    model "model": String,
    /// `modelStartupPerformanceScore`: Double, not null
    model_startup_performance_score "modelStartupPerformanceScore" "r": f64,
    /// `operatingSystemVersion`: String
    operating_system_version "operatingSystemVersion": String,
    /// `responsiveDesktopTimeInMs`: Int32, not null
    responsive_desktop_time_in_ms "responsiveDesktopTimeInMs" "r": i32,
    /// `restartCount`: Int32, not null
    restart_count "restartCount" "r": i32,
    /// `startupPerformanceScore`: Double, not null
    startup_performance_score "startupPerformanceScore" "r": f64,
}

mg::derived_from! { UserExperienceAnalyticsDevicePerformance: super::Entity }
