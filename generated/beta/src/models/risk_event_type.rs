// @generated
use crate::mg;

/// Enumeration `microsoft.graph.riskEventType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskEventType {
    /// `unlikelyTravel` (0)
    UnlikelyTravel,
    /// `anonymizedIPAddress` (1)
    AnonymizedIpAddress,
    /// `maliciousIPAddress` (2)
    MaliciousIpAddress,
    /// `unfamiliarFeatures` (3)
    UnfamiliarFeatures,
    /// `malwareInfectedIPAddress` (4)
    MalwareInfectedIpAddress,
    /// `suspiciousIPAddress` (5)
    SuspiciousIpAddress,
    /// `leakedCredentials` (6)
    LeakedCredentials,
    /// `investigationsThreatIntelligence` (7)
    InvestigationsThreatIntelligence,
    /// `generic` (8)
    Generic,
    /// `adminConfirmedUserCompromised` (9)
    AdminConfirmedUserCompromised,
    /// `mcasImpossibleTravel` (10)
    McasImpossibleTravel,
    /// `mcasSuspiciousInboxManipulationRules` (11)
    McasSuspiciousInboxManipulationRules,
    /// `investigationsThreatIntelligenceSigninLinked` (12)
    InvestigationsThreatIntelligenceSigninLinked,
    /// `maliciousIPAddressValidCredentialsBlockedIP` (13)
    MaliciousIpAddressValidCredentialsBlockedIp,
    /// `unknownFutureValue` (14)
    UnknownFutureValue,
}

mg::enumeration! {
    RiskEventType: "microsoft.graph.riskEventType";
    UnlikelyTravel: "unlikelyTravel" = 0,
    AnonymizedIpAddress: "anonymizedIPAddress" = 1,
    MaliciousIpAddress: "maliciousIPAddress" = 2,
    UnfamiliarFeatures: "unfamiliarFeatures" = 3,
    MalwareInfectedIpAddress: "malwareInfectedIPAddress" = 4,
    SuspiciousIpAddress: "suspiciousIPAddress" = 5,
    LeakedCredentials: "leakedCredentials" = 6,
    InvestigationsThreatIntelligence: "investigationsThreatIntelligence" = 7,
    Generic: "generic" = 8,
    AdminConfirmedUserCompromised: "adminConfirmedUserCompromised" = 9,
    McasImpossibleTravel: "mcasImpossibleTravel" = 10,
    McasSuspiciousInboxManipulationRules: "mcasSuspiciousInboxManipulationRules" = 11,
    InvestigationsThreatIntelligenceSigninLinked: "investigationsThreatIntelligenceSigninLinked" = 12,
    MaliciousIpAddressValidCredentialsBlockedIp: "maliciousIPAddressValidCredentialsBlockedIP" = 13,
    UnknownFutureValue: "unknownFutureValue" = 14,
}
