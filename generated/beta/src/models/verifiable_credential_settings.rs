// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiableCredentialSettings`, a complex type.
    VerifiableCredentialSettings "microsoft.graph.verifiableCredentialSettings" "complex";
    /// `credentialTypes`: Collection(verifiableCredentialType)
    credential_types "credentialTypes": Vec<super::VerifiableCredentialType>,
}
