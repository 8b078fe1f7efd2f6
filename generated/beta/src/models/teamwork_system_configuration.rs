// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkSystemConfiguration`.
pub struct TeamworkSystemConfiguration {
    /// `dateTimeConfiguration`.
    pub date_time_configuration: mg::Field<
        mg::Boxed<super::TeamworkDateTimeConfiguration>,
    >,
    /// `defaultPassword`. Secret: masked in `Debug`.
    pub default_password: mg::Field<String>,
    /// `deviceLockTimeout`.
    pub device_lock_timeout: mg::Field<mg::Duration>,
    /// `isDeviceLockEnabled`.
    pub is_device_lock_enabled: mg::Field<bool>,
    /// `isLoggingEnabled`.
    pub is_logging_enabled: mg::Field<bool>,
    /// `isPowerSavingEnabled`.
    pub is_power_saving_enabled: mg::Field<bool>,
    /// `isScreenCaptureEnabled`.
    pub is_screen_capture_enabled: mg::Field<bool>,
    /// `isSilentModeEnabled`.
    pub is_silent_mode_enabled: mg::Field<bool>,
    /// `language`.
    pub language: mg::Field<String>,
    /// `lockPin`. Secret: masked in `Debug`.
    pub lock_pin: mg::Field<String>,
    /// `loggingLevel`.
    pub logging_level: mg::Field<String>,
    /// `networkConfiguration`.
    pub network_configuration: mg::Field<mg::Boxed<super::TeamworkNetworkConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkSystemConfiguration: "microsoft.graph.teamworkSystemConfiguration", complex;
    date_time_configuration: "dateTimeConfiguration",
    default_password: "defaultPassword" secret,
    device_lock_timeout: "deviceLockTimeout",
    is_device_lock_enabled: "isDeviceLockEnabled",
    is_logging_enabled: "isLoggingEnabled",
    is_power_saving_enabled: "isPowerSavingEnabled",
    is_screen_capture_enabled: "isScreenCaptureEnabled",
    is_silent_mode_enabled: "isSilentModeEnabled",
    language: "language",
    lock_pin: "lockPin" secret,
    logging_level: "loggingLevel",
    network_configuration: "networkConfiguration",
}
