// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.phoneAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/phoneMethods/{phoneAuthenticationMethod-id}`.
pub type PhoneAuthenticationMethodResource = mg::One<
    models::PhoneAuthenticationMethod,
    requests::authentication_method::AuthenticationMethodResource,
>;

/// A collection of `microsoft.graph.phoneAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/phoneMethods`.
pub type PhoneAuthenticationMethodCollection = mg::Many<
    models::PhoneAuthenticationMethod,
    PhoneAuthenticationMethodResource,
>;
