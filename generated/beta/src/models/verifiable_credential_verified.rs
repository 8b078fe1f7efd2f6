// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiableCredentialVerified`, a complex type derived from `microsoft.graph.verifiableCredentialRequirementStatus`.
    VerifiableCredentialVerified "microsoft.graph.verifiableCredentialVerified" "complex" : super::VerifiableCredentialRequirementStatus;
}

mg::derived_from! { VerifiableCredentialVerified: super::VerifiableCredentialRequirementStatus }
