// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.requiredVerifiableCredential`, a complex type.
    RequiredVerifiableCredential "microsoft.graph.requiredVerifiableCredential" "complex";
    /// `claimBindings`: Collection(verifiableCredentialClaimBinding)
    claim_bindings "claimBindings": Vec<super::VerifiableCredentialClaimBinding>,
    /// `trustedIssuer`: String
    trusted_issuer "trustedIssuer": String,
    /// `verifiableCredentialType`: String
    verifiable_credential_type "verifiableCredentialType": String,
}
