// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod`][reference], derived
/// from [`AuthenticationMethod`](super::AuthenticationMethod).
///
/// Requests: [`PasswordlessMicrosoftAuthenticatorAuthenticationMethodCollection`], for example
/// `graph.me().authentication().passwordless_microsoft_authenticator_methods()`.
///
/// Operations: `disable_sms_sign_in`, `enable_sms_sign_in`, `reset_password`.
///
/// [`PasswordlessMicrosoftAuthenticatorAuthenticationMethodCollection`]: crate::requests::passwordless_microsoft_authenticator_authentication_method::PasswordlessMicrosoftAuthenticatorAuthenticationMethodCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/passwordlessmicrosoftauthenticatorauthenticationmethod?view=graph-rest-beta
pub struct PasswordlessMicrosoftAuthenticatorAuthenticationMethod {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `creationDateTime`.
    #[deprecated(
        note = "deprecated since 2020-11-06, to be removed on 2020-12-31 (revision 2020-11/CreationDateTime)"
    )]
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
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
    PasswordlessMicrosoftAuthenticatorAuthenticationMethod: "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod", entity, base super::AuthenticationMethod;
    created_date_time: "createdDateTime",
    creation_date_time: "creationDateTime" deprecated,
    display_name: "displayName",
    id: "id" key required,
    last_used_date_time: "lastUsedDateTime",
}

mg::derived_from! { PasswordlessMicrosoftAuthenticatorAuthenticationMethod: super::AuthenticationMethod, super::Entity }

impl PasswordlessMicrosoftAuthenticatorAuthenticationMethod {
    /// `device`: [`Device`](super::Device).
    pub const DEVICE: mg::Nav<
        PasswordlessMicrosoftAuthenticatorAuthenticationMethod,
        super::Device,
    > = mg::Nav::new("device");
}
