// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceActionResult`, a complex type.
    DeviceActionResult "microsoft.graph.deviceActionResult" "complex" => DeviceActionResultKind;
    /// `actionName`: String
    action_name "actionName": String,
    /// `actionState`: actionState, not null
    action_state "actionState" "r": mg::Open<super::ActionState>,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

/// The types derived from `microsoft.graph.deviceActionResult`.
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
