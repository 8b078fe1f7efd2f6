// @generated
use crate::mg;

/// Complex type `microsoft.graph.verifiableCredentialVerified`, derived from
/// [`VerifiableCredentialRequirementStatus`](super::VerifiableCredentialRequirementStatus).
pub struct VerifiableCredentialVerified {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifiableCredentialVerified: "microsoft.graph.verifiableCredentialVerified", complex, base super::VerifiableCredentialRequirementStatus;
}

mg::derived_from! { VerifiableCredentialVerified: super::VerifiableCredentialRequirementStatus }
