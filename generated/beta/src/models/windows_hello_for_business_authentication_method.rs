// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsHelloForBusinessAuthenticationMethod`][reference], derived
/// from [`AuthenticationMethod`](super::AuthenticationMethod).
///
/// Requests: [`WindowsHelloForBusinessAuthenticationMethodCollection`], for example
/// `graph.me().authentication().windows_hello_for_business_methods()`.
///
/// Operations: `disable_sms_sign_in`, `enable_sms_sign_in`, `reset_password`.
///
/// [`WindowsHelloForBusinessAuthenticationMethodCollection`]: crate::requests::windows_hello_for_business_authentication_method::WindowsHelloForBusinessAuthenticationMethodCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowshelloforbusinessauthenticationmethod?view=graph-rest-beta
pub struct WindowsHelloForBusinessAuthenticationMethod {
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsHelloForBusinessAuthenticationMethod: "microsoft.graph.windowsHelloForBusinessAuthenticationMethod", entity, base super::AuthenticationMethod;
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
    key_strength: "keyStrength",
    last_used_date_time: "lastUsedDateTime",
}

mg::derived_from! { WindowsHelloForBusinessAuthenticationMethod: super::AuthenticationMethod, super::Entity }

impl WindowsHelloForBusinessAuthenticationMethod {
    /// `device`: [`Device`](super::Device).
    pub const DEVICE: mg::Nav<
        WindowsHelloForBusinessAuthenticationMethod,
        super::Device,
    > = mg::Nav::new("device");
}
