// @generated
use crate::mg;

/// Enumeration `microsoft.graph.attestationLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttestationLevel {
    /// `attested` (0)
    Attested,
    /// `notAttested` (1)
    NotAttested,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AttestationLevel: "microsoft.graph.attestationLevel";
    Attested: "attested" = 0,
    NotAttested: "notAttested" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
