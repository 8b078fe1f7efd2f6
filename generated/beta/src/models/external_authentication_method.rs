// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalAuthenticationMethod`][reference], derived from
/// [`AuthenticationMethod`](super::AuthenticationMethod).
///
/// Requests: [`ExternalAuthenticationMethodCollection`], for example
/// `graph.me().authentication().external_authentication_methods()`.
///
/// Operations: `disable_sms_sign_in`, `enable_sms_sign_in`, `reset_password`.
///
/// [`ExternalAuthenticationMethodCollection`]: crate::requests::external_authentication_method::ExternalAuthenticationMethodCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalauthenticationmethod?view=graph-rest-beta
pub struct ExternalAuthenticationMethod {
    /// `configurationId`. Never null.
    pub configuration_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
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
    ExternalAuthenticationMethod: "microsoft.graph.externalAuthenticationMethod", entity, base super::AuthenticationMethod;
    configuration_id: "configurationId" required,
    created_date_time: "createdDateTime",
    display_name: "displayName" required,
    id: "id" key required,
    last_used_date_time: "lastUsedDateTime",
}

mg::derived_from! { ExternalAuthenticationMethod: super::AuthenticationMethod, super::Entity }
