// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsAutopilotDeviceRemediationState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsAutopilotDeviceRemediationState {
    /// `unknown` (0)
    Unknown,
    /// `noRemediationRequired` (1)
    NoRemediationRequired,
    /// `automaticRemediationRequired` (2)
    AutomaticRemediationRequired,
    /// `manualRemediationRequired` (3)
    ManualRemediationRequired,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsAutopilotDeviceRemediationState: "microsoft.graph.windowsAutopilotDeviceRemediationState";
    Unknown: "unknown" = 0,
    NoRemediationRequired: "noRemediationRequired" = 1,
    AutomaticRemediationRequired: "automaticRemediationRequired" = 2,
    ManualRemediationRequired: "manualRemediationRequired" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
