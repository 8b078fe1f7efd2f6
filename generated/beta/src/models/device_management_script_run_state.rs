// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementScriptRunState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementScriptRunState {
    /// `unknown` (0)
    Unknown,
    /// `success` (1)
    Success,
    /// `fail` (2)
    Fail,
    /// `scriptError` (3)
    ScriptError,
    /// `pending` (4)
    Pending,
    /// `notApplicable` (5)
    NotApplicable,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceManagementScriptRunState: "microsoft.graph.deviceManagementScriptRunState";
    Unknown: "unknown" = 0,
    Success: "success" = 1,
    Fail: "fail" = 2,
    ScriptError: "scriptError" = 3,
    Pending: "pending" = 4,
    NotApplicable: "notApplicable" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
