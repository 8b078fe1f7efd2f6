// @generated
use crate::mg;

/// Enumeration `microsoft.graph.gcpEncryption`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GcpEncryption {
    /// `google` (0)
    Google,
    /// `customer` (1)
    Customer,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    GcpEncryption: "microsoft.graph.gcpEncryption";
    Google: "google" = 0,
    Customer: "customer" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
