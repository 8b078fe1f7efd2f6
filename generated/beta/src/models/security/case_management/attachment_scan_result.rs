// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.caseManagement.attachmentScanResult`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachmentScanResult {
    /// `unscanned` (0)
    Unscanned,
    /// `noThreatsFound` (1)
    NoThreatsFound,
    /// `malicious` (2)
    Malicious,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AttachmentScanResult: "microsoft.graph.security.caseManagement.attachmentScanResult";
    Unscanned: "unscanned" = 0,
    NoThreatsFound: "noThreatsFound" = 1,
    Malicious: "malicious" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
