// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.verifiableCredentialRequirementStatus`.
pub struct VerifiableCredentialRequirementStatus {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifiableCredentialRequirementStatus: "microsoft.graph.verifiableCredentialRequirementStatus", complex abstract, family VerifiableCredentialRequirementStatusKind;
}

/// The types derived from [`VerifiableCredentialRequirementStatus`].
#[non_exhaustive]
pub enum VerifiableCredentialRequirementStatusKind {
    VerifiableCredentialRequired(Box<super::VerifiableCredentialRequired>),
    VerifiableCredentialRetrieved(Box<super::VerifiableCredentialRetrieved>),
    VerifiableCredentialVerified(Box<super::VerifiableCredentialVerified>),
    /// None of these, or a type that this version does not know.
    Other(Box<VerifiableCredentialRequirementStatus>),
}

mg::family! {
    VerifiableCredentialRequirementStatus => VerifiableCredentialRequirementStatusKind;
    VerifiableCredentialRequired(super::VerifiableCredentialRequired),
    VerifiableCredentialRetrieved(super::VerifiableCredentialRetrieved),
    VerifiableCredentialVerified(super::VerifiableCredentialVerified),
}
