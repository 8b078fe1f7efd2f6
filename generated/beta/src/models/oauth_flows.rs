// @generated
use crate::mg;

/// Complex type `microsoft.graph.oAuthFlows`.
pub struct OAuthFlows {
    /// `authorizationCode`.
    pub authorization_code: mg::Field<mg::Boxed<super::OAuthFlow>>,
    /// `clientCredentials`.
    pub client_credentials: mg::Field<mg::Boxed<super::OAuthFlow>>,
    /// `implicit`.
    pub implicit: mg::Field<mg::Boxed<super::OAuthFlow>>,
    /// `password`.
    pub password: mg::Field<mg::Boxed<super::OAuthFlow>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OAuthFlows: "microsoft.graph.oAuthFlows", complex;
    authorization_code: "authorizationCode",
    client_credentials: "clientCredentials",
    implicit: "implicit",
    password: "password",
}
