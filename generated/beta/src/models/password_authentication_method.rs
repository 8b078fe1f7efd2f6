// @generated
use crate::mg;

/// Entity type [`microsoft.graph.passwordAuthenticationMethod`][reference], derived from
/// [`AuthenticationMethod`](super::AuthenticationMethod).
///
/// Requests: [`PasswordAuthenticationMethodCollection`], for example
/// `graph.me().authentication().password_methods()`.
///
/// Operations: `disable_sms_sign_in`, `enable_sms_sign_in`, `reset_password`.
///
/// [`PasswordAuthenticationMethodCollection`]: crate::requests::password_authentication_method::PasswordAuthenticationMethodCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/passwordauthenticationmethod?view=graph-rest-beta
pub struct PasswordAuthenticationMethod {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUsedDateTime`.
    pub last_used_date_time: mg::Field<mg::DateTimeOffset>,
    /// `password`. Secret: masked in `Debug`.
    pub password: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PasswordAuthenticationMethod: "microsoft.graph.passwordAuthenticationMethod", entity, base super::AuthenticationMethod;
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_used_date_time: "lastUsedDateTime",
    password: "password" secret,
}

mg::derived_from! { PasswordAuthenticationMethod: super::AuthenticationMethod, super::Entity }
