// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.complianceState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-compliancestate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComplianceState {
    /// `unknown` (0)
    Unknown,
    /// `compliant` (1)
    Compliant,
    /// `noncompliant` (2)
    Noncompliant,
    /// `conflict` (3)
    Conflict,
    /// `error` (4)
    Error,
    /// `inGracePeriod` (254)
    InGracePeriod,
    /// `configManager` (255)
    ConfigManager,
}

mg::enumeration! {
    ComplianceState: "microsoft.graph.complianceState";
    Unknown: "unknown" = 0,
    Compliant: "compliant" = 1,
    Noncompliant: "noncompliant" = 2,
    Conflict: "conflict" = 3,
    Error: "error" = 4,
    InGracePeriod: "inGracePeriod" = 254,
    ConfigManager: "configManager" = 255,
}
