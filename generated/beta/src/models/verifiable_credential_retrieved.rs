// @generated
use crate::mg;

/// Complex type `microsoft.graph.verifiableCredentialRetrieved`, derived from
/// [`VerifiableCredentialRequirementStatus`](super::VerifiableCredentialRequirementStatus).
pub struct VerifiableCredentialRetrieved {
    /// `expiryDateTime`. Never null.
    pub expiry_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifiableCredentialRetrieved: "microsoft.graph.verifiableCredentialRetrieved", complex, base super::VerifiableCredentialRequirementStatus;
    expiry_date_time: "expiryDateTime" required,
}

mg::derived_from! { VerifiableCredentialRetrieved: super::VerifiableCredentialRequirementStatus }
