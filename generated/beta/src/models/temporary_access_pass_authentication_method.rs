// @generated
use crate::mg;

/// Entity type [`microsoft.graph.temporaryAccessPassAuthenticationMethod`][reference], derived from
/// [`AuthenticationMethod`](super::AuthenticationMethod).
///
/// Requests: [`TemporaryAccessPassAuthenticationMethodCollection`], for example
/// `graph.me().authentication().temporary_access_pass_methods()`.
///
/// Operations: `disable_sms_sign_in`, `enable_sms_sign_in`, `reset_password`.
///
/// [`TemporaryAccessPassAuthenticationMethodCollection`]: crate::requests::temporary_access_pass_authentication_method::TemporaryAccessPassAuthenticationMethodCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod?view=graph-rest-beta
pub struct TemporaryAccessPassAuthenticationMethod {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isUsableOnce`.
    pub is_usable_once: mg::Field<bool>,
    /// `lastUsedDateTime`.
    pub last_used_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lifetimeInMinutes`.
    pub lifetime_in_minutes: mg::Field<i32>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `temporaryAccessPass`. Secret: masked in `Debug`.
    pub temporary_access_pass: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TemporaryAccessPassAuthenticationMethod: "microsoft.graph.temporaryAccessPassAuthenticationMethod", entity, base super::AuthenticationMethod;
    created_date_time: "createdDateTime",
    id: "id" key required,
    is_usable_once: "isUsableOnce",
    last_used_date_time: "lastUsedDateTime",
    lifetime_in_minutes: "lifetimeInMinutes",
    start_date_time: "startDateTime",
    temporary_access_pass: "temporaryAccessPass" secret,
}

mg::derived_from! { TemporaryAccessPassAuthenticationMethod: super::AuthenticationMethod, super::Entity }
