// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiableCredentialRetrieved`, a complex type derived from `microsoft.graph.verifiableCredentialRequirementStatus`.
    VerifiableCredentialRetrieved "microsoft.graph.verifiableCredentialRetrieved" "complex" : super::VerifiableCredentialRequirementStatus;
    /// `expiryDateTime`: DateTimeOffset, not null
    expiry_date_time "expiryDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { VerifiableCredentialRetrieved: super::VerifiableCredentialRequirementStatus }
