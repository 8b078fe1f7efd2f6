// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiableCredentialClaimBinding`, a complex type.
    VerifiableCredentialClaimBinding "microsoft.graph.verifiableCredentialClaimBinding" "complex";
    /// `priority`: Int32
    priority "priority": i32,
    /// `verifiableCredentialClaim`: String, not null, masked in Debug
    verifiable_credential_claim "verifiableCredentialClaim" "rs": String,
}
