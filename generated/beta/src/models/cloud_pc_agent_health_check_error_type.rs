// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcAgentHealthCheckErrorType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAgentHealthCheckErrorType {
    /// `healthy` (0)
    Healthy,
    /// `installationCheckMsiFileNotExecutable` (1001)
    InstallationCheckMsiFileNotExecutable,
    /// `installationFailedToDownloadMaterials` (1002)
    InstallationFailedToDownloadMaterials,
    /// `installationCheckFoundErrors` (1003)
    InstallationCheckFoundErrors,
    /// `resourceAvailabilityCheckDiskSpaceNotEnough` (2001)
    ResourceAvailabilityCheckDiskSpaceNotEnough,
    /// `networkAvailabilityCheckRequiredUrlsNotAccessible` (3001)
    NetworkAvailabilityCheckRequiredUrlsNotAccessible,
    /// `functionalityCheckPowerShellNotRunnable` (4001)
    FunctionalityCheckPowerShellNotRunnable,
    /// `agentCheckNotRunning` (5001)
    AgentCheckNotRunning,
    /// `agentCheckNotExisted` (5002)
    AgentCheckNotExisted,
    /// `agentCheckOldVersion` (5003)
    AgentCheckOldVersion,
    /// `agentCheckHeartbeatLost` (5004)
    AgentCheckHeartbeatLost,
    /// `deviceStatusCheckNotRunning` (6001)
    DeviceStatusCheckNotRunning,
    /// `deviceStatusCheckNotAvailable` (6002)
    DeviceStatusCheckNotAvailable,
    /// `communicationCheckChannelDowngraded` (7001)
    CommunicationCheckChannelDowngraded,
    /// `communicationCheckNotAvailable` (7002)
    CommunicationCheckNotAvailable,
    /// `internalAgentUnknownError` (9999)
    InternalAgentUnknownError,
    /// `unknownFutureValue` (10000)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcAgentHealthCheckErrorType: "microsoft.graph.cloudPcAgentHealthCheckErrorType";
    Healthy: "healthy" = 0,
    InstallationCheckMsiFileNotExecutable: "installationCheckMsiFileNotExecutable" = 1001,
    InstallationFailedToDownloadMaterials: "installationFailedToDownloadMaterials" = 1002,
    InstallationCheckFoundErrors: "installationCheckFoundErrors" = 1003,
    ResourceAvailabilityCheckDiskSpaceNotEnough: "resourceAvailabilityCheckDiskSpaceNotEnough" = 2001,
    NetworkAvailabilityCheckRequiredUrlsNotAccessible: "networkAvailabilityCheckRequiredUrlsNotAccessible" = 3001,
    FunctionalityCheckPowerShellNotRunnable: "functionalityCheckPowerShellNotRunnable" = 4001,
    AgentCheckNotRunning: "agentCheckNotRunning" = 5001,
    AgentCheckNotExisted: "agentCheckNotExisted" = 5002,
    AgentCheckOldVersion: "agentCheckOldVersion" = 5003,
    AgentCheckHeartbeatLost: "agentCheckHeartbeatLost" = 5004,
    DeviceStatusCheckNotRunning: "deviceStatusCheckNotRunning" = 6001,
    DeviceStatusCheckNotAvailable: "deviceStatusCheckNotAvailable" = 6002,
    CommunicationCheckChannelDowngraded: "communicationCheckChannelDowngraded" = 7001,
    CommunicationCheckNotAvailable: "communicationCheckNotAvailable" = 7002,
    InternalAgentUnknownError: "internalAgentUnknownError" = 9999,
    UnknownFutureValue: "unknownFutureValue" = 10000,
}
