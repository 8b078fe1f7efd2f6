// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceStartupHistory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicestartuphistory?view=graph-rest-beta>
    UserExperienceAnalyticsDeviceStartupHistory "microsoft.graph.userExperienceAnalyticsDeviceStartupHistory" "entity" : super::Entity;
    /// `coreBootTimeInMs`: Int32, not null
    core_boot_time_in_ms "coreBootTimeInMs" "r": i32,
    /// `coreLoginTimeInMs`: Int32, not null
    core_login_time_in_ms "coreLoginTimeInMs" "r": i32,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `featureUpdateBootTimeInMs`: Int32, not null
    feature_update_boot_time_in_ms "featureUpdateBootTimeInMs" "r": i32,
    /// `groupPolicyBootTimeInMs`: Int32, not null
    group_policy_boot_time_in_ms "groupPolicyBootTimeInMs" "r": i32,
    /// `groupPolicyLoginTimeInMs`: Int32, not null
    group_policy_login_time_in_ms "groupPolicyLoginTimeInMs" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isFeatureUpdate`: Boolean, not null
    is_feature_update "isFeatureUpdate" "r": bool,
    /// `isFirstLogin`: Boolean, not null
    is_first_login "isFirstLogin" "r": bool,
    /// `operatingSystemVersion`: String
    operating_system_version "operatingSystemVersion": String,
    /// `responsiveDesktopTimeInMs`: Int32, not null
    responsive_desktop_time_in_ms "responsiveDesktopTimeInMs" "r": i32,
    /// `restartCategory`: userExperienceAnalyticsOperatingSystemRestartCategory, not null
    restart_category "restartCategory" "r": mg::Open<super::UserExperienceAnalyticsOperatingSystemRestartCategory>,
    /// `restartFaultBucket`: String
    restart_fault_bucket "restartFaultBucket": String,
    /// `restartStopCode`: String
    restart_stop_code "restartStopCode": String,
    /// `startTime`: DateTimeOffset, not null
    start_time "startTime" "r": mg::DateTimeOffset,
    /// `totalBootTimeInMs`: Int32, not null
    total_boot_time_in_ms "totalBootTimeInMs" "r": i32,
    /// `totalLoginTimeInMs`: Int32, not null
    total_login_time_in_ms "totalLoginTimeInMs" "r": i32,
}

mg::derived_from! { UserExperienceAnalyticsDeviceStartupHistory: super::Entity }
