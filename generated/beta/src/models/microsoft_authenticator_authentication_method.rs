// @generated
use crate::mg;

/// Entity type [`microsoft.graph.microsoftAuthenticatorAuthenticationMethod`][reference], derived
/// from [`AuthenticationMethod`](super::AuthenticationMethod).
///
/// Requests: [`MicrosoftAuthenticatorAuthenticationMethodCollection`], for example
/// `graph.me().authentication().microsoft_authenticator_methods()`.
///
/// Operations: `disable_sms_sign_in`, `enable_sms_sign_in`, `reset_password`.
///
/// [`MicrosoftAuthenticatorAuthenticationMethodCollection`]: crate::requests::microsoft_authenticator_authentication_method::MicrosoftAuthenticatorAuthenticationMethodCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethod?view=graph-rest-beta
pub struct MicrosoftAuthenticatorAuthenticationMethod {
    /// `clientAppName`.
    pub client_app_name: mg::Field<
        mg::Open<super::MicrosoftAuthenticatorAuthenticationMethodClientAppName>,
    >,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deviceTag`.
    pub device_tag: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUsedDateTime`.
    pub last_used_date_time: mg::Field<mg::DateTimeOffset>,
    /// `phoneAppVersion`.
    pub phone_app_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftAuthenticatorAuthenticationMethod: "microsoft.graph.microsoftAuthenticatorAuthenticationMethod", entity, base super::AuthenticationMethod;
    client_app_name: "clientAppName",
    created_date_time: "createdDateTime",
    device_tag: "deviceTag",
    display_name: "displayName",
    id: "id" key required,
    last_used_date_time: "lastUsedDateTime",
    phone_app_version: "phoneAppVersion",
}

mg::derived_from! { MicrosoftAuthenticatorAuthenticationMethod: super::AuthenticationMethod, super::Entity }

impl MicrosoftAuthenticatorAuthenticationMethod {
    /// `device`: [`Device`](super::Device).
    pub const DEVICE: mg::Nav<
        MicrosoftAuthenticatorAuthenticationMethod,
        super::Device,
    > = mg::Nav::new("device");
}
