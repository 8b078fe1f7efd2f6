// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcExternalPartnerActionErrorCode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcExternalPartnerActionErrorCode {
    /// `none` (0)
    None,
    /// `executeActionFailed` (1)
    ExecuteActionFailed,
    /// `executeActionTimeout` (2)
    ExecuteActionTimeout,
    /// `deviceNotFound` (3)
    DeviceNotFound,
    /// `deviceNotAvailable` (4)
    DeviceNotAvailable,
    /// `checkDiskSpaceFailed` (5)
    CheckDiskSpaceFailed,
    /// `checkNetworkConnectionFailed` (6)
    CheckNetworkConnectionFailed,
    /// `agentNotFound` (7)
    AgentNotFound,
    /// `invalidAgentFormat` (8)
    InvalidAgentFormat,
    /// `invalidAgentChecksum` (9)
    InvalidAgentChecksum,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcExternalPartnerActionErrorCode: "microsoft.graph.cloudPcExternalPartnerActionErrorCode";
    None: "none" = 0,
    ExecuteActionFailed: "executeActionFailed" = 1,
    ExecuteActionTimeout: "executeActionTimeout" = 2,
    DeviceNotFound: "deviceNotFound" = 3,
    DeviceNotAvailable: "deviceNotAvailable" = 4,
    CheckDiskSpaceFailed: "checkDiskSpaceFailed" = 5,
    CheckNetworkConnectionFailed: "checkNetworkConnectionFailed" = 6,
    AgentNotFound: "agentNotFound" = 7,
    InvalidAgentFormat: "invalidAgentFormat" = 8,
    InvalidAgentChecksum: "invalidAgentChecksum" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
}
