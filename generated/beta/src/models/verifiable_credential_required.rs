// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiableCredentialRequired`, a complex type derived from `microsoft.graph.verifiableCredentialRequirementStatus`.
    VerifiableCredentialRequired "microsoft.graph.verifiableCredentialRequired" "complex" : super::VerifiableCredentialRequirementStatus;
    /// `expiryDateTime`: DateTimeOffset, not null
    expiry_date_time "expiryDateTime" "r": mg::DateTimeOffset,
    /// `url`: String
    url "url": String,
}

mg::derived_from! { VerifiableCredentialRequired: super::VerifiableCredentialRequirementStatus }
