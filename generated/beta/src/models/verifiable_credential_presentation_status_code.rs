// @generated
use crate::mg;

/// Enumeration `microsoft.graph.verifiableCredentialPresentationStatusCode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifiableCredentialPresentationStatusCode {
    /// `request_retrieved` (0)
    RequestRetrieved,
    /// `presentation_verified` (1)
    PresentationVerified,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
}

mg::enumeration! {
    VerifiableCredentialPresentationStatusCode: "microsoft.graph.verifiableCredentialPresentationStatusCode";
    RequestRetrieved: "request_retrieved" = 0,
    PresentationVerified: "presentation_verified" = 1,
    UnknownFutureValue: "unknownFutureValue" = 9,
}
