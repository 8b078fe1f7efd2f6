// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiedCredentialData`, a complex type.
    VerifiedCredentialData "microsoft.graph.verifiedCredentialData" "complex";
    /// `authority`: String
    authority "authority": String,
    /// `claims`: verifiedCredentialClaims
    claims "claims": mg::Boxed<super::VerifiedCredentialClaims>,
    /// `type`: Collection(String)
    type_ "type": Vec<String>,
}
