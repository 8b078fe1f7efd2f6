// @generated
use crate::mg;

/// `microsoft.graph.cloudPcAgentHealthCheckErrorType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAgentHealthCheckErrorType {
    /// `agentCheckHeartbeatLost`, 0.
    AgentCheckHeartbeatLost,
    /// `agentCheckNotExisted`, 1.
    AgentCheckNotExisted,
    /// `agentCheckNotRunning`, 2.
    AgentCheckNotRunning,
    /// `agentCheckOldVersion`, 3.
    AgentCheckOldVersion,
    /// `communicationCheckChannelDowngraded`, 4.
    CommunicationCheckChannelDowngraded,
    /// `communicationCheckNotAvailable`, 5.
    CommunicationCheckNotAvailable,
    /// `deviceStatusCheckNotAvailable`, 6.
    DeviceStatusCheckNotAvailable,
    /// `deviceStatusCheckNotRunning`, 7.
    DeviceStatusCheckNotRunning,
    /// `functionalityCheckPowerShellNotRunnable`, 8.
    FunctionalityCheckPowerShellNotRunnable,
    /// `healthy`, 9.
    Healthy,
    /// `installationCheckFoundErrors`, 10.
    InstallationCheckFoundErrors,
    /// `installationCheckMsiFileNotExecutable`, 11.
    InstallationCheckMsiFileNotExecutable,
    /// `installationFailedToDownloadMaterials`, 12.
    InstallationFailedToDownloadMaterials,
    /// `internalAgentUnknownError`, 13.
    InternalAgentUnknownError,
    /// `networkAvailabilityCheckRequiredUrlsNotAccessible`, 14.
    NetworkAvailabilityCheckRequiredUrlsNotAccessible,
    /// `resourceAvailabilityCheckDiskSpaceNotEnough`, 15.
    ResourceAvailabilityCheckDiskSpaceNotEnough,
}

mg::enumeration! {
    CloudPcAgentHealthCheckErrorType "microsoft.graph.cloudPcAgentHealthCheckErrorType" "";
    AgentCheckHeartbeatLost "agentCheckHeartbeatLost" 0,
    AgentCheckNotExisted "agentCheckNotExisted" 1,
    AgentCheckNotRunning "agentCheckNotRunning" 2,
    AgentCheckOldVersion "agentCheckOldVersion" 3,
    CommunicationCheckChannelDowngraded "communicationCheckChannelDowngraded" 4,
    CommunicationCheckNotAvailable "communicationCheckNotAvailable" 5,
    DeviceStatusCheckNotAvailable "deviceStatusCheckNotAvailable" 6,
    DeviceStatusCheckNotRunning "deviceStatusCheckNotRunning" 7,
    FunctionalityCheckPowerShellNotRunnable "functionalityCheckPowerShellNotRunnable" 8,
    Healthy "healthy" 9,
    InstallationCheckFoundErrors "installationCheckFoundErrors" 10,
    InstallationCheckMsiFileNotExecutable "installationCheckMsiFileNotExecutable" 11,
    InstallationFailedToDownloadMaterials "installationFailedToDownloadMaterials" 12,
    InternalAgentUnknownError "internalAgentUnknownError" 13,
    NetworkAvailabilityCheckRequiredUrlsNotAccessible "networkAvailabilityCheckRequiredUrlsNotAccessible" 14,
    ResourceAvailabilityCheckDiskSpaceNotEnough "resourceAvailabilityCheckDiskSpaceNotEnough" 15,
}
