// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deleteUserFromSharedAppleDeviceActionResult`, a complex type derived from `microsoft.graph.deviceActionResult`.
    DeleteUserFromSharedAppleDeviceActionResult "microsoft.graph.deleteUserFromSharedAppleDeviceActionResult" "complex" : super::DeviceActionResult;
    /// `actionName`: String
    action_name "actionName": String,
    /// `actionState`: actionState, not null
    action_state "actionState" "r": mg::Open<super::ActionState>,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { DeleteUserFromSharedAppleDeviceActionResult: super::DeviceActionResult }
