// @generated
use crate::mg;

/// Enumeration `microsoft.graph.awsSecurityToolWebServices`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AwsSecurityToolWebServices {
    /// `macie` (0)
    Macie,
    /// `wafShield` (1)
    WafShield,
    /// `cloudTrail` (2)
    CloudTrail,
    /// `inspector` (4)
    Inspector,
    /// `securityHub` (8)
    SecurityHub,
    /// `detective` (16)
    Detective,
    /// `guardDuty` (32)
    GuardDuty,
    /// `unknownFutureValue` (64)
    UnknownFutureValue,
}

mg::enumeration! {
    AwsSecurityToolWebServices: "microsoft.graph.awsSecurityToolWebServices", flags;
    Macie: "macie" = 0,
    WafShield: "wafShield" = 1,
    CloudTrail: "cloudTrail" = 2,
    Inspector: "inspector" = 4,
    SecurityHub: "securityHub" = 8,
    Detective: "detective" = 16,
    GuardDuty: "guardDuty" = 32,
    UnknownFutureValue: "unknownFutureValue" = 64,
}
