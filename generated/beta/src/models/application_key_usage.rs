// @generated
use crate::mg;

/// Enumeration `microsoft.graph.applicationKeyUsage`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationKeyUsage {
    /// `sign` (0)
    Sign,
    /// `verify` (1)
    Verify,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ApplicationKeyUsage: "microsoft.graph.applicationKeyUsage";
    Sign: "sign" = 0,
    Verify: "verify" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
