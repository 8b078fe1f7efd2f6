// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiableCredentialRequirementStatus`, an abstract complex type.
    VerifiableCredentialRequirementStatus "microsoft.graph.verifiableCredentialRequirementStatus" "complex abstract" => VerifiableCredentialRequirementStatusKind;
}

/// The types derived from `microsoft.graph.verifiableCredentialRequirementStatus`.
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
