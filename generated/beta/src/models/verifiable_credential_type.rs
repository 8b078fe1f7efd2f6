// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiableCredentialType`, a complex type.
    VerifiableCredentialType "microsoft.graph.verifiableCredentialType" "complex";
    /// `credentialType`: String
    credential_type "credentialType": String,
    /// `issuers`: Collection(String)
    issuers "issuers": Vec<String>,
}
