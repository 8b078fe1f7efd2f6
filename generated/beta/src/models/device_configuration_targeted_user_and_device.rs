// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceConfigurationTargetedUserAndDevice`, a complex type.
    DeviceConfigurationTargetedUserAndDevice "microsoft.graph.deviceConfigurationTargetedUserAndDevice" "complex";
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `lastCheckinDateTime`: DateTimeOffset, not null
    last_checkin_date_time "lastCheckinDateTime" "r": mg::DateTimeOffset,
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}
