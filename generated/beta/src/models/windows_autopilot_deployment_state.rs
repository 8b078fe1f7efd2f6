// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsAutopilotDeploymentState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsAutopilotDeploymentState {
    /// `unknown` (0)
    Unknown,
    /// `success` (1)
    Success,
    /// `inProgress` (2)
    InProgress,
    /// `failure` (3)
    Failure,
    /// `successWithTimeout` (4)
    SuccessWithTimeout,
    /// `notAttempted` (5)
    NotAttempted,
    /// `disabled` (6)
    Disabled,
    /// `successOnRetry` (7)
    SuccessOnRetry,
}

mg::enumeration! {
    WindowsAutopilotDeploymentState: "microsoft.graph.windowsAutopilotDeploymentState";
    Unknown: "unknown" = 0,
    Success: "success" = 1,
    InProgress: "inProgress" = 2,
    Failure: "failure" = 3,
    SuccessWithTimeout: "successWithTimeout" = 4,
    NotAttempted: "notAttempted" = 5,
    Disabled: "disabled" = 6,
    SuccessOnRetry: "successOnRetry" = 7,
}
