// @generated
use crate::mg;

/// Complex type `microsoft.graph.verifiableCredentialRequired`, derived from
/// [`VerifiableCredentialRequirementStatus`](super::VerifiableCredentialRequirementStatus).
pub struct VerifiableCredentialRequired {
    /// `expiryDateTime`. Never null.
    pub expiry_date_time: mg::Field<mg::DateTimeOffset>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifiableCredentialRequired: "microsoft.graph.verifiableCredentialRequired", complex, base super::VerifiableCredentialRequirementStatus;
    expiry_date_time: "expiryDateTime" required,
    url: "url",
}

mg::derived_from! { VerifiableCredentialRequired: super::VerifiableCredentialRequirementStatus }
