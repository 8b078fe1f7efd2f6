// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.temporaryAccessPassAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/temporaryAccessPassMethods/{temporaryAccessPassAuthenticationMethod-id}`.
pub type TemporaryAccessPassAuthenticationMethodResource = mg::One<
    models::TemporaryAccessPassAuthenticationMethod,
    requests::authentication_method::AuthenticationMethodResource,
>;

/// A collection of `microsoft.graph.temporaryAccessPassAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/temporaryAccessPassMethods`.
pub type TemporaryAccessPassAuthenticationMethodCollection = mg::Many<
    models::TemporaryAccessPassAuthenticationMethod,
    TemporaryAccessPassAuthenticationMethodResource,
>;
