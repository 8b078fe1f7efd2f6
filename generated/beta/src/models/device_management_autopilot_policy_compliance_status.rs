// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementAutopilotPolicyComplianceStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementAutopilotPolicyComplianceStatus {
    /// `unknown` (0)
    Unknown,
    /// `compliant` (1)
    Compliant,
    /// `installed` (2)
    Installed,
    /// `notCompliant` (3)
    NotCompliant,
    /// `notInstalled` (4)
    NotInstalled,
    /// `error` (5)
    Error,
}

mg::enumeration! {
    DeviceManagementAutopilotPolicyComplianceStatus: "microsoft.graph.deviceManagementAutopilotPolicyComplianceStatus";
    Unknown: "unknown" = 0,
    Compliant: "compliant" = 1,
    Installed: "installed" = 2,
    NotCompliant: "notCompliant" = 3,
    NotInstalled: "notInstalled" = 4,
    Error: "error" = 5,
}
