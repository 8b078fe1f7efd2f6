// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceActionResult`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-deviceactionresult?view=graph-rest-beta
pub struct DeviceActionResult {
    /// `actionName`.
    pub action_name: mg::Field<String>,
    /// `actionState`. Never null.
    pub action_state: mg::Field<mg::Open<super::ActionState>>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceActionResult: "microsoft.graph.deviceActionResult", complex, family DeviceActionResultKind;
    action_name: "actionName",
    action_state: "actionState" required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    start_date_time: "startDateTime" required,
}

/// The types derived from [`DeviceActionResult`].
#[non_exhaustive]
pub enum DeviceActionResultKind {
    ActivateDeviceEsimActionResult(Box<super::ActivateDeviceEsimActionResult>),
    ChangeAssignmentsActionResult(Box<super::ChangeAssignmentsActionResult>),
    ConfigurationManagerActionResult(Box<super::ConfigurationManagerActionResult>),
    DeleteUserFromSharedAppleDeviceActionResult(
        Box<super::DeleteUserFromSharedAppleDeviceActionResult>,
    ),
    LocateDeviceActionResult(Box<super::LocateDeviceActionResult>),
    RemoteLockActionResult(Box<super::RemoteLockActionResult>),
    ResetPasscodeActionResult(Box<super::ResetPasscodeActionResult>),
    RevokeAppleVppLicensesActionResult(Box<super::RevokeAppleVppLicensesActionResult>),
    RotateBitLockerKeysDeviceActionResult(
        Box<super::RotateBitLockerKeysDeviceActionResult>,
    ),
    WindowsDefenderScanActionResult(Box<super::WindowsDefenderScanActionResult>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceActionResult>),
}

mg::family! {
    DeviceActionResult => DeviceActionResultKind;
    ActivateDeviceEsimActionResult(super::ActivateDeviceEsimActionResult),
    ChangeAssignmentsActionResult(super::ChangeAssignmentsActionResult),
    ConfigurationManagerActionResult(super::ConfigurationManagerActionResult),
    DeleteUserFromSharedAppleDeviceActionResult(super::DeleteUserFromSharedAppleDeviceActionResult),
    LocateDeviceActionResult(super::LocateDeviceActionResult),
    RemoteLockActionResult(super::RemoteLockActionResult),
    ResetPasscodeActionResult(super::ResetPasscodeActionResult),
    RevokeAppleVppLicensesActionResult(super::RevokeAppleVppLicensesActionResult),
    RotateBitLockerKeysDeviceActionResult(super::RotateBitLockerKeysDeviceActionResult),
    WindowsDefenderScanActionResult(super::WindowsDefenderScanActionResult),
}
