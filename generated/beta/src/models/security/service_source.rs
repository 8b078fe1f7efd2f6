// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.serviceSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceSource {
    /// `unknown` (0)
    Unknown,
    /// `microsoftDefenderForEndpoint` (1)
    MicrosoftDefenderForEndpoint,
    /// `microsoftDefenderForIdentity` (2)
    MicrosoftDefenderForIdentity,
    /// `microsoftDefenderForCloudApps` (4)
    MicrosoftDefenderForCloudApps,
    /// `microsoftDefenderForOffice365` (8)
    MicrosoftDefenderForOffice365,
    /// `microsoft365Defender` (16)
    Microsoft365Defender,
    /// `azureAdIdentityProtection` (32)
    AzureAdIdentityProtection,
    /// `microsoftAppGovernance` (64)
    MicrosoftAppGovernance,
    /// `dataLossPrevention` (128)
    DataLossPrevention,
    /// `unknownFutureValue` (255)
    UnknownFutureValue,
    /// `microsoftDefenderForCloud` (256)
    MicrosoftDefenderForCloud,
    /// `microsoftSentinel` (512)
    MicrosoftSentinel,
    /// `microsoftInsiderRiskManagement` (1024)
    MicrosoftInsiderRiskManagement,
    /// `microsoftThreatIntelligence` (2048)
    MicrosoftThreatIntelligence,
    /// `microsoftSecurityForAI` (4096)
    MicrosoftSecurityForAi,
}

mg::enumeration! {
    ServiceSource: "microsoft.graph.security.serviceSource";
    Unknown: "unknown" = 0,
    MicrosoftDefenderForEndpoint: "microsoftDefenderForEndpoint" = 1,
    MicrosoftDefenderForIdentity: "microsoftDefenderForIdentity" = 2,
    MicrosoftDefenderForCloudApps: "microsoftDefenderForCloudApps" = 4,
    MicrosoftDefenderForOffice365: "microsoftDefenderForOffice365" = 8,
    Microsoft365Defender: "microsoft365Defender" = 16,
    AzureAdIdentityProtection: "azureAdIdentityProtection" = 32,
    MicrosoftAppGovernance: "microsoftAppGovernance" = 64,
    DataLossPrevention: "dataLossPrevention" = 128,
    UnknownFutureValue: "unknownFutureValue" = 255,
    MicrosoftDefenderForCloud: "microsoftDefenderForCloud" = 256,
    MicrosoftSentinel: "microsoftSentinel" = 512,
    MicrosoftInsiderRiskManagement: "microsoftInsiderRiskManagement" = 1024,
    MicrosoftThreatIntelligence: "microsoftThreatIntelligence" = 2048,
    MicrosoftSecurityForAi: "microsoftSecurityForAI" = 4096,
}
