// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.externalAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/externalAuthenticationMethods/{externalAuthenticationMethod-id}`.
pub type ExternalAuthenticationMethodResource = mg::One<
    models::ExternalAuthenticationMethod,
    requests::authentication_method::AuthenticationMethodResource,
>;

/// A collection of `microsoft.graph.externalAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/externalAuthenticationMethods`.
pub type ExternalAuthenticationMethodCollection = mg::Many<
    models::ExternalAuthenticationMethod,
    ExternalAuthenticationMethodResource,
>;
