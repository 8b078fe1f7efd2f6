// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsAutopilotEnrollmentType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsAutopilotEnrollmentType {
    /// `unknown` (0)
    Unknown,
    /// `azureADJoinedWithAutopilotProfile` (1)
    AzureAdJoinedWithAutopilotProfile,
    /// `offlineDomainJoined` (2)
    OfflineDomainJoined,
    /// `azureADJoinedUsingDeviceAuthWithAutopilotProfile` (3)
    AzureAdJoinedUsingDeviceAuthWithAutopilotProfile,
    /// `azureADJoinedUsingDeviceAuthWithoutAutopilotProfile` (4)
    AzureAdJoinedUsingDeviceAuthWithoutAutopilotProfile,
    /// `azureADJoinedWithOfflineAutopilotProfile` (5)
    AzureAdJoinedWithOfflineAutopilotProfile,
    /// `azureADJoinedWithWhiteGlove` (6)
    AzureAdJoinedWithWhiteGlove,
    /// `offlineDomainJoinedWithWhiteGlove` (7)
    OfflineDomainJoinedWithWhiteGlove,
    /// `offlineDomainJoinedWithOfflineAutopilotProfile` (8)
    OfflineDomainJoinedWithOfflineAutopilotProfile,
}

mg::enumeration! {
    WindowsAutopilotEnrollmentType: "microsoft.graph.windowsAutopilotEnrollmentType";
    Unknown: "unknown" = 0,
    AzureAdJoinedWithAutopilotProfile: "azureADJoinedWithAutopilotProfile" = 1,
    OfflineDomainJoined: "offlineDomainJoined" = 2,
    AzureAdJoinedUsingDeviceAuthWithAutopilotProfile: "azureADJoinedUsingDeviceAuthWithAutopilotProfile" = 3,
    AzureAdJoinedUsingDeviceAuthWithoutAutopilotProfile: "azureADJoinedUsingDeviceAuthWithoutAutopilotProfile" = 4,
    AzureAdJoinedWithOfflineAutopilotProfile: "azureADJoinedWithOfflineAutopilotProfile" = 5,
    AzureAdJoinedWithWhiteGlove: "azureADJoinedWithWhiteGlove" = 6,
    OfflineDomainJoinedWithWhiteGlove: "offlineDomainJoinedWithWhiteGlove" = 7,
    OfflineDomainJoinedWithOfflineAutopilotProfile: "offlineDomainJoinedWithOfflineAutopilotProfile" = 8,
}
