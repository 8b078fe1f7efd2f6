// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.complianceStatus`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-compliancestatus?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComplianceStatus {
    /// `unknown` (0)
    Unknown,
    /// `notApplicable` (1)
    NotApplicable,
    /// `compliant` (2)
    Compliant,
    /// `remediated` (3)
    Remediated,
    /// `nonCompliant` (4)
    NonCompliant,
    /// `error` (5)
    Error,
    /// `conflict` (6)
    Conflict,
    /// `notAssigned` (7)
    NotAssigned,
}

mg::enumeration! {
    ComplianceStatus: "microsoft.graph.complianceStatus";
    Unknown: "unknown" = 0,
    NotApplicable: "notApplicable" = 1,
    Compliant: "compliant" = 2,
    Remediated: "remediated" = 3,
    NonCompliant: "nonCompliant" = 4,
    Error: "error" = 5,
    Conflict: "conflict" = 6,
    NotAssigned: "notAssigned" = 7,
}
