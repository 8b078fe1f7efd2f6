// @generated
use crate::mg;

/// Entity type [`microsoft.graph.emailAuthenticationMethod`][reference], derived from
/// [`AuthenticationMethod`](super::AuthenticationMethod).
///
/// Requests: [`EmailAuthenticationMethodCollection`], for example
/// `graph.me().authentication().email_methods()`.
///
/// Operations: `disable_sms_sign_in`, `enable_sms_sign_in`, `reset_password`.
///
/// [`EmailAuthenticationMethodCollection`]: crate::requests::email_authentication_method::EmailAuthenticationMethodCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/emailauthenticationmethod?view=graph-rest-beta
pub struct EmailAuthenticationMethod {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `emailAddress`.
    pub email_address: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUsedDateTime`.
    pub last_used_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmailAuthenticationMethod: "microsoft.graph.emailAuthenticationMethod", entity, base super::AuthenticationMethod;
    created_date_time: "createdDateTime",
    email_address: "emailAddress",
    id: "id" key required,
    last_used_date_time: "lastUsedDateTime",
}

mg::derived_from! { EmailAuthenticationMethod: super::AuthenticationMethod, super::Entity }
