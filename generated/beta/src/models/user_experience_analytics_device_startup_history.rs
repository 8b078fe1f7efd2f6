// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsDeviceStartupHistory`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsDeviceStartupHistoryCollection`], for example
/// `graph.device_management().user_experience_analytics_device_startup_history()`.
///
/// [`UserExperienceAnalyticsDeviceStartupHistoryCollection`]: crate::requests::user_experience_analytics_device_startup_history::UserExperienceAnalyticsDeviceStartupHistoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicestartuphistory?view=graph-rest-beta
pub struct UserExperienceAnalyticsDeviceStartupHistory {
    /// `coreBootTimeInMs`. Never null.
    pub core_boot_time_in_ms: mg::Field<i32>,
    /// `coreLoginTimeInMs`. Never null.
    pub core_login_time_in_ms: mg::Field<i32>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `featureUpdateBootTimeInMs`. Never null.
    pub feature_update_boot_time_in_ms: mg::Field<i32>,
    /// `groupPolicyBootTimeInMs`. Never null.
    pub group_policy_boot_time_in_ms: mg::Field<i32>,
    /// `groupPolicyLoginTimeInMs`. Never null.
    pub group_policy_login_time_in_ms: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isFeatureUpdate`. Never null.
    pub is_feature_update: mg::Field<bool>,
    /// `isFirstLogin`. Never null.
    pub is_first_login: mg::Field<bool>,
    /// `operatingSystemVersion`.
    pub operating_system_version: mg::Field<String>,
    /// `responsiveDesktopTimeInMs`. Never null.
    pub responsive_desktop_time_in_ms: mg::Field<i32>,
    /// `restartCategory`. Never null.
    pub restart_category: mg::Field<
        mg::Open<super::UserExperienceAnalyticsOperatingSystemRestartCategory>,
    >,
    /// `restartFaultBucket`.
    pub restart_fault_bucket: mg::Field<String>,
    /// `restartStopCode`.
    pub restart_stop_code: mg::Field<String>,
    /// `startTime`. Never null.
    pub start_time: mg::Field<mg::DateTimeOffset>,
    /// `totalBootTimeInMs`. Never null.
    pub total_boot_time_in_ms: mg::Field<i32>,
    /// `totalLoginTimeInMs`. Never null.
    pub total_login_time_in_ms: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsDeviceStartupHistory: "microsoft.graph.userExperienceAnalyticsDeviceStartupHistory", entity, base super::Entity;
    core_boot_time_in_ms: "coreBootTimeInMs" required,
    core_login_time_in_ms: "coreLoginTimeInMs" required,
    device_id: "deviceId",
    feature_update_boot_time_in_ms: "featureUpdateBootTimeInMs" required,
    group_policy_boot_time_in_ms: "groupPolicyBootTimeInMs" required,
    group_policy_login_time_in_ms: "groupPolicyLoginTimeInMs" required,
    id: "id" key required,
    is_feature_update: "isFeatureUpdate" required,
    is_first_login: "isFirstLogin" required,
    operating_system_version: "operatingSystemVersion",
    responsive_desktop_time_in_ms: "responsiveDesktopTimeInMs" required,
    restart_category: "restartCategory" required,
    restart_fault_bucket: "restartFaultBucket",
    restart_stop_code: "restartStopCode",
    start_time: "startTime" required,
    total_boot_time_in_ms: "totalBootTimeInMs" required,
    total_login_time_in_ms: "totalLoginTimeInMs" required,
}

mg::derived_from! { UserExperienceAnalyticsDeviceStartupHistory: super::Entity }
