// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkSystemConfiguration`, a complex type.
    TeamworkSystemConfiguration "microsoft.graph.teamworkSystemConfiguration" "complex";
    /// `dateTimeConfiguration`: teamworkDateTimeConfiguration
    date_time_configuration "dateTimeConfiguration": mg::Boxed<super::TeamworkDateTimeConfiguration>,
    /// `defaultPassword`: String, masked in Debug
    default_password "defaultPassword" "s": String,
    /// `deviceLockTimeout`: Duration
    device_lock_timeout "deviceLockTimeout": mg::Duration,
    /// `isDeviceLockEnabled`: Boolean
    is_device_lock_enabled "isDeviceLockEnabled": bool,
    /// `isLoggingEnabled`: Boolean
    is_logging_enabled "isLoggingEnabled": bool,
    /// `isPowerSavingEnabled`: Boolean
    is_power_saving_enabled "isPowerSavingEnabled": bool,
    /// `isScreenCaptureEnabled`: Boolean
    is_screen_capture_enabled "isScreenCaptureEnabled": bool,
    /// `isSilentModeEnabled`: Boolean
    is_silent_mode_enabled "isSilentModeEnabled": bool,
    /// `language`: String
    language "language": String,
    /// `lockPin`: String, masked in Debug
    lock_pin "lockPin" "s": String,
    /// `loggingLevel`: String
    logging_level "loggingLevel": String,
    /// `networkConfiguration`: teamworkNetworkConfiguration
    network_configuration "networkConfiguration": mg::Boxed<super::TeamworkNetworkConfiguration>,
}
