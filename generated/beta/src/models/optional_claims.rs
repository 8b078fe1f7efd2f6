// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.optionalClaims`, a complex type.
    OptionalClaims "microsoft.graph.optionalClaims" "complex";
    /// `accessToken`: Collection(optionalClaim)
    access_token "accessToken": Vec<super::OptionalClaim>,
    /// `idToken`: Collection(optionalClaim)
    id_token "idToken": Vec<super::OptionalClaim>,
    /// `saml2Token`: Collection(optionalClaim)
    saml2_token "saml2Token": Vec<super::OptionalClaim>,
}
