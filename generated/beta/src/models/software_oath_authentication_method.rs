// @generated
use crate::mg;

/// Entity type [`microsoft.graph.softwareOathAuthenticationMethod`][reference], derived from
/// [`AuthenticationMethod`](super::AuthenticationMethod).
///
/// Requests: [`SoftwareOathAuthenticationMethodCollection`], for example
/// `graph.me().authentication().software_oath_methods()`.
///
/// Operations: `disable_sms_sign_in`, `enable_sms_sign_in`, `reset_password`.
///
/// [`SoftwareOathAuthenticationMethodCollection`]: crate::requests::software_oath_authentication_method::SoftwareOathAuthenticationMethodCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/softwareoathauthenticationmethod?view=graph-rest-beta
pub struct SoftwareOathAuthenticationMethod {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUsedDateTime`.
    pub last_used_date_time: mg::Field<mg::DateTimeOffset>,
    /// `secretKey`. Secret: masked in `Debug`.
    pub secret_key: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SoftwareOathAuthenticationMethod: "microsoft.graph.softwareOathAuthenticationMethod", entity, base super::AuthenticationMethod;
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_used_date_time: "lastUsedDateTime",
    secret_key: "secretKey" secret,
}

mg::derived_from! { SoftwareOathAuthenticationMethod: super::AuthenticationMethod, super::Entity }
