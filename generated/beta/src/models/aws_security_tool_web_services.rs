// @generated
use crate::mg;

/// `microsoft.graph.awsSecurityToolWebServices`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AwsSecurityToolWebServices {
    /// `macie`, 1.
    Macie,
    /// `wafShield`, 2.
    WafShield,
    /// `cloudTrail`, 4.
    CloudTrail,
    /// `inspector`, 8.
    Inspector,
    /// `securityHub`, 16.
    SecurityHub,
    /// `detective`, 32.
    Detective,
    /// `guardDuty`, 64.
    GuardDuty,
    /// `unknownFutureValue`, 128.
    UnknownFutureValue,
}

mg::enumeration! {
    AwsSecurityToolWebServices "microsoft.graph.awsSecurityToolWebServices" "flags";
    Macie "macie" 1,
    WafShield "wafShield" 2,
    CloudTrail "cloudTrail" 4,
    Inspector "inspector" 8,
    SecurityHub "securityHub" 16,
    Detective "detective" 32,
    GuardDuty "guardDuty" 64,
    UnknownFutureValue "unknownFutureValue" 128,
}
