// @generated
use crate::mg;

/// Complex type `microsoft.graph.oAuthFlow`.
pub struct OAuthFlow {
    /// `authorizationUrl`.
    pub authorization_url: mg::Field<String>,
    /// `refreshUrl`.
    pub refresh_url: mg::Field<String>,
    /// `scopes`. Never null.
    pub scopes: mg::Field<mg::Boxed<super::OAuthScopeDictionary>>,
    /// `tokenUrl`.
    pub token_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OAuthFlow: "microsoft.graph.oAuthFlow", complex;
    authorization_url: "authorizationUrl",
    refresh_url: "refreshUrl",
    scopes: "scopes" required,
    token_url: "tokenUrl",
}
