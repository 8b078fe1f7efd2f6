// @generated
use crate::mg;

/// Enumeration `microsoft.graph.healthMonitoring.scenario`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scenario {
    /// `unknown` (0)
    Unknown,
    /// `mfa` (1)
    Mfa,
    /// `devices` (2)
    Devices,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `conditionalAccess` (4)
    ConditionalAccess,
    /// `saml` (5)
    Saml,
}

mg::enumeration! {
    Scenario: "microsoft.graph.healthMonitoring.scenario";
    Unknown: "unknown" = 0,
    Mfa: "mfa" = 1,
    Devices: "devices" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    ConditionalAccess: "conditionalAccess" = 4,
    Saml: "saml" = 5,
}
