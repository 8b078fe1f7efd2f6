// @generated
use crate::mg;

/// Entity type [`microsoft.graph.platformCredentialAuthenticationMethod`][reference], derived from
/// [`AuthenticationMethod`](super::AuthenticationMethod).
///
/// Requests: [`PlatformCredentialAuthenticationMethodCollection`], for example
/// `graph.me().authentication().platform_credential_methods()`.
///
/// Operations: `disable_sms_sign_in`, `enable_sms_sign_in`, `reset_password`.
///
/// [`PlatformCredentialAuthenticationMethodCollection`]: crate::requests::platform_credential_authentication_method::PlatformCredentialAuthenticationMethodCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/platformcredentialauthenticationmethod?view=graph-rest-beta
pub struct PlatformCredentialAuthenticationMethod {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `keyStrength`.
    pub key_strength: mg::Field<mg::Open<super::AuthenticationMethodKeyStrength>>,
    /// `lastUsedDateTime`.
    pub last_used_date_time: mg::Field<mg::DateTimeOffset>,
    /// `platform`.
    pub platform: mg::Field<mg::Open<super::AuthenticationMethodPlatform>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlatformCredentialAuthenticationMethod: "microsoft.graph.platformCredentialAuthenticationMethod", entity, base super::AuthenticationMethod;
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
    key_strength: "keyStrength",
    last_used_date_time: "lastUsedDateTime",
    platform: "platform",
}

mg::derived_from! { PlatformCredentialAuthenticationMethod: super::AuthenticationMethod, super::Entity }

impl PlatformCredentialAuthenticationMethod {
    /// `device`: [`Device`](super::Device).
    pub const DEVICE: mg::Nav<PlatformCredentialAuthenticationMethod, super::Device> = mg::Nav::new(
        "device",
    );
}
