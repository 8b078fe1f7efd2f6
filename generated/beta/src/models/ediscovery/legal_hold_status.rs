// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ediscovery.legalHoldStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegalHoldStatus {
    /// `Pending` (0)
    Pending,
    /// `Error` (1)
    Error,
    /// `Success` (2)
    Success,
    /// `UnknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    LegalHoldStatus: "microsoft.graph.ediscovery.legalHoldStatus";
    Pending: "Pending" = 0,
    Error: "Error" = 1,
    Success: "Success" = 2,
    UnknownFutureValue: "UnknownFutureValue" = 3,
}
