// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.tlsStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TlsStatus {
    /// `success` (0)
    Success,
    /// `failure` (1)
    Failure,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    TlsStatus: "microsoft.graph.networkaccess.tlsStatus";
    Success: "success" = 0,
    Failure: "failure" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
