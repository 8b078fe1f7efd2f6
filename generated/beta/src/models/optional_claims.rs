// @generated
use crate::mg;

/// Complex type `microsoft.graph.optionalClaims`.
pub struct OptionalClaims {
    /// `accessToken`.
    pub access_token: mg::Field<Vec<super::OptionalClaim>>,
    /// `idToken`.
    pub id_token: mg::Field<Vec<super::OptionalClaim>>,
    /// `saml2Token`.
    pub saml2_token: mg::Field<Vec<super::OptionalClaim>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OptionalClaims: "microsoft.graph.optionalClaims", complex;
    access_token: "accessToken",
    id_token: "idToken",
    saml2_token: "saml2Token",
}
