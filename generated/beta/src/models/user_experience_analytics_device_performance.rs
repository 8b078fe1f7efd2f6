// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsDevicePerformance`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsDevicePerformanceCollection`], for example
/// `graph.device_management().user_experience_analytics_device_performance()`.
///
/// Operations: `summarize_device_performance_devices`.
///
/// [`UserExperienceAnalyticsDevicePerformanceCollection`]: crate::requests::user_experience_analytics_device_performance::UserExperienceAnalyticsDevicePerformanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdeviceperformance?view=graph-rest-beta
pub struct UserExperienceAnalyticsDevicePerformance {
    /// `averageBlueScreens`. Never null.
    pub average_blue_screens: mg::Field<f64>,
    /// `averageRestarts`. Never null.
    pub average_restarts: mg::Field<f64>,
    /// `blueScreenCount`. Never null.
    pub blue_screen_count: mg::Field<i32>,
    /// `bootScore`. Never null.
    pub boot_score: mg::Field<i32>,
    /// `coreBootTimeInMs`. Never null.
    pub core_boot_time_in_ms: mg::Field<i32>,
    /// `coreLoginTimeInMs`. Never null.
    pub core_login_time_in_ms: mg::Field<i32>,
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i64>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `diskType`. Never null.
    pub disk_type: mg::Field<mg::Open<super::DiskType>>,
    /// `groupPolicyBootTimeInMs`. Never null.
    pub group_policy_boot_time_in_ms: mg::Field<i32>,
    /// `groupPolicyLoginTimeInMs`. Never null.
    pub group_policy_login_time_in_ms: mg::Field<i32>,
    /// `healthStatus`. Never null.
    pub health_status: mg::Field<mg::Open<super::UserExperienceAnalyticsHealthState>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `loginScore`. Never null.
    pub login_score: mg::Field<i32>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `modelStartupPerformanceScore`. Never null.
    pub model_startup_performance_score: mg::Field<f64>,
    /// `operatingSystemVersion`.
    pub operating_system_version: mg::Field<String>,
    /// `responsiveDesktopTimeInMs`. Never null.
    pub responsive_desktop_time_in_ms: mg::Field<i32>,
    /// `restartCount`. Never null.
    pub restart_count: mg::Field<i32>,
    /// `startupPerformanceScore`. Never null.
    pub startup_performance_score: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsDevicePerformance: "microsoft.graph.userExperienceAnalyticsDevicePerformance", entity, base super::Entity;
    average_blue_screens: "averageBlueScreens" required,
    average_restarts: "averageRestarts" required,
    blue_screen_count: "blueScreenCount" required,
    boot_score: "bootScore" required,
    core_boot_time_in_ms: "coreBootTimeInMs" required,
    core_login_time_in_ms: "coreLoginTimeInMs" required,
    device_count: "deviceCount" required,
    device_name: "deviceName",
    disk_type: "diskType" required,
    group_policy_boot_time_in_ms: "groupPolicyBootTimeInMs" required,
    group_policy_login_time_in_ms: "groupPolicyLoginTimeInMs" required,
    health_status: "healthStatus" required,
    id: "id" key required,
    login_score: "loginScore" required,
    manufacturer: "manufacturer",
    model: "model",
    model_startup_performance_score: "modelStartupPerformanceScore" required,
    operating_system_version: "operatingSystemVersion",
    responsive_desktop_time_in_ms: "responsiveDesktopTimeInMs" required,
    restart_count: "restartCount" required,
    startup_performance_score: "startupPerformanceScore" required,
}

mg::derived_from! { UserExperienceAnalyticsDevicePerformance: super::Entity }
