// @generated
use crate::mg;

/// Enumeration `microsoft.graph.signUpIdentifierType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignUpIdentifierType {
    /// `emailAddress` (0)
    EmailAddress,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
    /// `federation` (2)
    Federation,
}

mg::enumeration! {
    SignUpIdentifierType: "microsoft.graph.signUpIdentifierType";
    EmailAddress: "emailAddress" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
    Federation: "federation" = 2,
}
