// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.dlp.purposeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PurposeType {
    /// `audit` (0)
    Audit,
    /// `di` (1)
    Di,
    /// `unknownFutureValue` (9999)
    UnknownFutureValue,
}

mg::enumeration! {
    PurposeType: "microsoft.graph.security.dlp.purposeType";
    Audit: "audit" = 0,
    Di: "di" = 1,
    UnknownFutureValue: "unknownFutureValue" = 9999,
}
