// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.securityBaselineComplianceState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinecompliancestate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityBaselineComplianceState {
    /// `unknown` (0)
    Unknown,
    /// `secure` (1)
    Secure,
    /// `notApplicable` (2)
    NotApplicable,
    /// `notSecure` (3)
    NotSecure,
    /// `error` (4)
    Error,
    /// `conflict` (5)
    Conflict,
}

mg::enumeration! {
    SecurityBaselineComplianceState: "microsoft.graph.securityBaselineComplianceState";
    Unknown: "unknown" = 0,
    Secure: "secure" = 1,
    NotApplicable: "notApplicable" = 2,
    NotSecure: "notSecure" = 3,
    Error: "error" = 4,
    Conflict: "conflict" = 5,
}
