// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deleteUserFromSharedAppleDeviceActionResult`][reference], derived
/// from [`DeviceActionResult`](super::DeviceActionResult).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-deleteuserfromsharedappledeviceactionresult?view=graph-rest-beta
pub struct DeleteUserFromSharedAppleDeviceActionResult {
    /// `actionName`.
    pub action_name: mg::Field<String>,
    /// `actionState`. Never null.
    pub action_state: mg::Field<mg::Open<super::ActionState>>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeleteUserFromSharedAppleDeviceActionResult: "microsoft.graph.deleteUserFromSharedAppleDeviceActionResult", complex, base super::DeviceActionResult;
    action_name: "actionName",
    action_state: "actionState" required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    start_date_time: "startDateTime" required,
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { DeleteUserFromSharedAppleDeviceActionResult: super::DeviceActionResult }
