// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiedCredentialClaims`, an open complex type.
    VerifiedCredentialClaims "microsoft.graph.verifiedCredentialClaims" "complex open";
}
