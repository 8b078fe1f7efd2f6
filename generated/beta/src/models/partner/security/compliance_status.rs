// @generated
use crate::mg;

/// Enumeration `microsoft.graph.partner.security.complianceStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComplianceStatus {
    /// `compliant` (0)
    Compliant,
    /// `noncomplaint` (1)
    Noncomplaint,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ComplianceStatus: "microsoft.graph.partner.security.complianceStatus";
    Compliant: "compliant" = 0,
    Noncomplaint: "noncomplaint" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
