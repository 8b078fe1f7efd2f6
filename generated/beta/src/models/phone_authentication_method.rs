// @generated
use crate::mg;

/// Entity type [`microsoft.graph.phoneAuthenticationMethod`][reference], derived from
/// [`AuthenticationMethod`](super::AuthenticationMethod).
///
/// Requests: [`PhoneAuthenticationMethodCollection`], for example
/// `graph.me().authentication().phone_methods()`.
///
/// Operations: `disable_sms_sign_in`, `enable_sms_sign_in`, `reset_password`.
///
/// [`PhoneAuthenticationMethodCollection`]: crate::requests::phone_authentication_method::PhoneAuthenticationMethodCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/phoneauthenticationmethod?view=graph-rest-beta
pub struct PhoneAuthenticationMethod {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUsedDateTime`.
    pub last_used_date_time: mg::Field<mg::DateTimeOffset>,
    /// `phoneNumber`.
    pub phone_number: mg::Field<String>,
    /// `phoneType`.
    pub phone_type: mg::Field<mg::Open<super::AuthenticationPhoneType>>,
    /// `smsSignInState`.
    pub sms_sign_in_state: mg::Field<mg::Open<super::AuthenticationMethodSignInState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PhoneAuthenticationMethod: "microsoft.graph.phoneAuthenticationMethod", entity, base super::AuthenticationMethod;
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_used_date_time: "lastUsedDateTime",
    phone_number: "phoneNumber",
    phone_type: "phoneType",
    sms_sign_in_state: "smsSignInState",
}

mg::derived_from! { PhoneAuthenticationMethod: super::AuthenticationMethod, super::Entity }
