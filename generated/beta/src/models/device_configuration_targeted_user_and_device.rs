// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceConfigurationTargetedUserAndDevice`.
pub struct DeviceConfigurationTargetedUserAndDevice {
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `lastCheckinDateTime`. Never null.
    pub last_checkin_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userDisplayName`.
    pub user_display_name: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceConfigurationTargetedUserAndDevice: "microsoft.graph.deviceConfigurationTargetedUserAndDevice", complex;
    device_id: "deviceId",
    device_name: "deviceName",
    last_checkin_date_time: "lastCheckinDateTime" required,
    user_display_name: "userDisplayName",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
}
