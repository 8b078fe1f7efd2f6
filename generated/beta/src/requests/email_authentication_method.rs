// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.emailAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/emailMethods/{emailAuthenticationMethod-id}`.
pub type EmailAuthenticationMethodResource = mg::One<
    models::EmailAuthenticationMethod,
    requests::authentication_method::AuthenticationMethodResource,
>;

/// A collection of `microsoft.graph.emailAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/emailMethods`.
pub type EmailAuthenticationMethodCollection = mg::Many<
    models::EmailAuthenticationMethod,
    EmailAuthenticationMethodResource,
>;
