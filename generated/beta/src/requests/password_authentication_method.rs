// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.passwordAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/passwordMethods/{passwordAuthenticationMethod-id}`.
pub type PasswordAuthenticationMethodResource = mg::One<
    models::PasswordAuthenticationMethod,
    requests::authentication_method::AuthenticationMethodResource,
>;

/// A collection of `microsoft.graph.passwordAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/passwordMethods`.
pub type PasswordAuthenticationMethodCollection = mg::Many<
    models::PasswordAuthenticationMethod,
    PasswordAuthenticationMethodResource,
>;
