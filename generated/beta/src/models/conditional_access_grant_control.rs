// @generated
use crate::mg;

/// Enumeration `microsoft.graph.conditionalAccessGrantControl`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalAccessGrantControl {
    /// `block` (0)
    Block,
    /// `mfa` (1)
    Mfa,
    /// `compliantDevice` (2)
    CompliantDevice,
    /// `domainJoinedDevice` (3)
    DomainJoinedDevice,
    /// `approvedApplication` (4)
    ApprovedApplication,
    /// `compliantApplication` (5)
    CompliantApplication,
    /// `passwordChange` (6)
    PasswordChange,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
    /// `riskRemediation` (8)
    RiskRemediation,
}

mg::enumeration! {
    ConditionalAccessGrantControl: "microsoft.graph.conditionalAccessGrantControl";
    Block: "block" = 0,
    Mfa: "mfa" = 1,
    CompliantDevice: "compliantDevice" = 2,
    DomainJoinedDevice: "domainJoinedDevice" = 3,
    ApprovedApplication: "approvedApplication" = 4,
    CompliantApplication: "compliantApplication" = 5,
    PasswordChange: "passwordChange" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
    RiskRemediation: "riskRemediation" = 8,
}
