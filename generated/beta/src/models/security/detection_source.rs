// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.detectionSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DetectionSource {
    /// `unknown` (0)
    Unknown,
    /// `microsoftDefenderForEndpoint` (1)
    MicrosoftDefenderForEndpoint,
    /// `antivirus` (2)
    Antivirus,
    /// `smartScreen` (4)
    SmartScreen,
    /// `customTi` (8)
    CustomTi,
    /// `microsoftDefenderForOffice365` (512)
    MicrosoftDefenderForOffice365,
    /// `automatedInvestigation` (1024)
    AutomatedInvestigation,
    /// `microsoftThreatExperts` (2048)
    MicrosoftThreatExperts,
    /// `customDetection` (4096)
    CustomDetection,
    /// `microsoftDefenderForIdentity` (8192)
    MicrosoftDefenderForIdentity,
    /// `cloudAppSecurity` (16384)
    CloudAppSecurity,
    /// `microsoft365Defender` (32768)
    Microsoft365Defender,
    /// `azureAdIdentityProtection` (65536)
    AzureAdIdentityProtection,
    /// `manual` (262144)
    Manual,
    /// `microsoftDataLossPrevention` (524288)
    MicrosoftDataLossPrevention,
    /// `appGovernancePolicy` (1048576)
    AppGovernancePolicy,
    /// `appGovernanceDetection` (2097152)
    AppGovernanceDetection,
    /// `unknownFutureValue` (4194303)
    UnknownFutureValue,
    /// `microsoftDefenderForCloud` (4194304)
    MicrosoftDefenderForCloud,
    /// `microsoftSentinel` (268435456)
    MicrosoftSentinel,
    /// `microsoftDefenderForIoT` (1073741833)
    MicrosoftDefenderForIoT,
    /// `microsoftDefenderForServers` (1073741834)
    MicrosoftDefenderForServers,
    /// `microsoftDefenderForStorage` (1073741835)
    MicrosoftDefenderForStorage,
    /// `microsoftDefenderForDNS` (1073741836)
    MicrosoftDefenderForDns,
    /// `microsoftDefenderForDatabases` (1073741837)
    MicrosoftDefenderForDatabases,
    /// `microsoftDefenderForContainers` (1073741838)
    MicrosoftDefenderForContainers,
    /// `microsoftDefenderForNetwork` (1073741839)
    MicrosoftDefenderForNetwork,
    /// `microsoftDefenderForAppService` (1073741840)
    MicrosoftDefenderForAppService,
    /// `microsoftDefenderForKeyVault` (1073741841)
    MicrosoftDefenderForKeyVault,
    /// `microsoftDefenderForResourceManager` (1073741842)
    MicrosoftDefenderForResourceManager,
    /// `microsoftDefenderForApiManagement` (1073741843)
    MicrosoftDefenderForApiManagement,
    /// `nrtAlerts` (1073741844)
    NrtAlerts,
    /// `scheduledAlerts` (1073741845)
    ScheduledAlerts,
    /// `microsoftDefenderThreatIntelligenceAnalytics` (1073741846)
    MicrosoftDefenderThreatIntelligenceAnalytics,
    /// `builtInMl` (1073741847)
    BuiltInMl,
    /// `microsoftInsiderRiskManagement` (1073741848)
    MicrosoftInsiderRiskManagement,
    /// `microsoftThreatIntelligence` (1073741849)
    MicrosoftThreatIntelligence,
    /// `microsoftDefenderForAIServices` (1073741850)
    MicrosoftDefenderForAiServices,
    /// `securityCopilot` (1073741851)
    SecurityCopilot,
}

mg::enumeration! {
    DetectionSource: "microsoft.graph.security.detectionSource";
    Unknown: "unknown" = 0,
    MicrosoftDefenderForEndpoint: "microsoftDefenderForEndpoint" = 1,
    Antivirus: "antivirus" = 2,
    SmartScreen: "smartScreen" = 4,
    CustomTi: "customTi" = 8,
    MicrosoftDefenderForOffice365: "microsoftDefenderForOffice365" = 512,
    AutomatedInvestigation: "automatedInvestigation" = 1024,
    MicrosoftThreatExperts: "microsoftThreatExperts" = 2048,
    CustomDetection: "customDetection" = 4096,
    MicrosoftDefenderForIdentity: "microsoftDefenderForIdentity" = 8192,
    CloudAppSecurity: "cloudAppSecurity" = 16384,
    Microsoft365Defender: "microsoft365Defender" = 32768,
    AzureAdIdentityProtection: "azureAdIdentityProtection" = 65536,
    Manual: "manual" = 262144,
    MicrosoftDataLossPrevention: "microsoftDataLossPrevention" = 524288,
    AppGovernancePolicy: "appGovernancePolicy" = 1048576,
    AppGovernanceDetection: "appGovernanceDetection" = 2097152,
    UnknownFutureValue: "unknownFutureValue" = 4194303,
    MicrosoftDefenderForCloud: "microsoftDefenderForCloud" = 4194304,
    MicrosoftSentinel: "microsoftSentinel" = 268435456,
    MicrosoftDefenderForIoT: "microsoftDefenderForIoT" = 1073741833,
    MicrosoftDefenderForServers: "microsoftDefenderForServers" = 1073741834,
    MicrosoftDefenderForStorage: "microsoftDefenderForStorage" = 1073741835,
    MicrosoftDefenderForDns: "microsoftDefenderForDNS" = 1073741836,
    MicrosoftDefenderForDatabases: "microsoftDefenderForDatabases" = 1073741837,
    MicrosoftDefenderForContainers: "microsoftDefenderForContainers" = 1073741838,
    MicrosoftDefenderForNetwork: "microsoftDefenderForNetwork" = 1073741839,
    MicrosoftDefenderForAppService: "microsoftDefenderForAppService" = 1073741840,
    MicrosoftDefenderForKeyVault: "microsoftDefenderForKeyVault" = 1073741841,
    MicrosoftDefenderForResourceManager: "microsoftDefenderForResourceManager" = 1073741842,
    MicrosoftDefenderForApiManagement: "microsoftDefenderForApiManagement" = 1073741843,
    NrtAlerts: "nrtAlerts" = 1073741844,
    ScheduledAlerts: "scheduledAlerts" = 1073741845,
    MicrosoftDefenderThreatIntelligenceAnalytics: "microsoftDefenderThreatIntelligenceAnalytics" = 1073741846,
    BuiltInMl: "builtInMl" = 1073741847,
    MicrosoftInsiderRiskManagement: "microsoftInsiderRiskManagement" = 1073741848,
    MicrosoftThreatIntelligence: "microsoftThreatIntelligence" = 1073741849,
    MicrosoftDefenderForAiServices: "microsoftDefenderForAIServices" = 1073741850,
    SecurityCopilot: "securityCopilot" = 1073741851,
}
