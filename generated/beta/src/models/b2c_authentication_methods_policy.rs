// @generated
use crate::mg;

/// Entity type [`microsoft.graph.b2cAuthenticationMethodsPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`B2cAuthenticationMethodsPolicyResource`], for example
/// `graph.policies().b2c_authentication_methods_policy()`.
///
/// [`B2cAuthenticationMethodsPolicyResource`]: crate::requests::b2c_authentication_methods_policy::B2cAuthenticationMethodsPolicyResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/b2cauthenticationmethodspolicy?view=graph-rest-beta
pub struct B2cAuthenticationMethodsPolicy {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEmailPasswordAuthenticationEnabled`. Never null.
    pub is_email_password_authentication_enabled: mg::Field<bool>,
    /// `isPhoneOneTimePasswordAuthenticationEnabled`. Never null.
    pub is_phone_one_time_password_authentication_enabled: mg::Field<bool>,
    /// `isUserNameAuthenticationEnabled`. Never null.
    pub is_user_name_authentication_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    B2cAuthenticationMethodsPolicy: "microsoft.graph.b2cAuthenticationMethodsPolicy", entity, base super::Entity;
    id: "id" key required,
    is_email_password_authentication_enabled: "isEmailPasswordAuthenticationEnabled" required,
    is_phone_one_time_password_authentication_enabled: "isPhoneOneTimePasswordAuthenticationEnabled" required,
    is_user_name_authentication_enabled: "isUserNameAuthenticationEnabled" required,
}

mg::derived_from! { B2cAuthenticationMethodsPolicy: super::Entity }
