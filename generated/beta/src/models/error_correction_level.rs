// @generated
use crate::mg;

/// Enumeration `microsoft.graph.errorCorrectionLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCorrectionLevel {
    /// `l` (1)
    L,
    /// `m` (2)
    M,
    /// `q` (3)
    Q,
    /// `h` (4)
    H,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    ErrorCorrectionLevel: "microsoft.graph.errorCorrectionLevel";
    L: "l" = 1,
    M: "m" = 2,
    Q: "q" = 3,
    H: "h" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
