// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.authenticationMethod`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationMethodCollection`], for example
/// `graph.me().authentication().methods()`.
///
/// Operations: `disable_sms_sign_in`, `enable_sms_sign_in`, `reset_password`.
///
/// [`AuthenticationMethodCollection`]: crate::requests::authentication_method::AuthenticationMethodCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationmethod?view=graph-rest-beta
pub struct AuthenticationMethod {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    AuthenticationMethod: "microsoft.graph.authenticationMethod", entity abstract, base super::Entity, family AuthenticationMethodKind;
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_used_date_time: "lastUsedDateTime",
}

mg::derived_from! { AuthenticationMethod: super::Entity }

/// The types derived from [`AuthenticationMethod`].
#[non_exhaustive]
pub enum AuthenticationMethodKind {
    EmailAuthenticationMethod(Box<super::EmailAuthenticationMethod>),
    ExternalAuthenticationMethod(Box<super::ExternalAuthenticationMethod>),
    Fido2AuthenticationMethod(Box<super::Fido2AuthenticationMethod>),
    HardwareOathAuthenticationMethod(Box<super::HardwareOathAuthenticationMethod>),
    MicrosoftAuthenticatorAuthenticationMethod(
        Box<super::MicrosoftAuthenticatorAuthenticationMethod>,
    ),
    PasswordAuthenticationMethod(Box<super::PasswordAuthenticationMethod>),
    PasswordlessMicrosoftAuthenticatorAuthenticationMethod(
        Box<super::PasswordlessMicrosoftAuthenticatorAuthenticationMethod>,
    ),
    PhoneAuthenticationMethod(Box<super::PhoneAuthenticationMethod>),
    PlatformCredentialAuthenticationMethod(
        Box<super::PlatformCredentialAuthenticationMethod>,
    ),
    QrCodePinAuthenticationMethod(Box<super::QrCodePinAuthenticationMethod>),
    SoftwareOathAuthenticationMethod(Box<super::SoftwareOathAuthenticationMethod>),
    TemporaryAccessPassAuthenticationMethod(
        Box<super::TemporaryAccessPassAuthenticationMethod>,
    ),
    WindowsHelloForBusinessAuthenticationMethod(
        Box<super::WindowsHelloForBusinessAuthenticationMethod>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthenticationMethod>),
}

mg::family! {
    AuthenticationMethod => AuthenticationMethodKind;
    EmailAuthenticationMethod(super::EmailAuthenticationMethod),
    ExternalAuthenticationMethod(super::ExternalAuthenticationMethod),
    Fido2AuthenticationMethod(super::Fido2AuthenticationMethod),
    HardwareOathAuthenticationMethod(super::HardwareOathAuthenticationMethod),
    MicrosoftAuthenticatorAuthenticationMethod(super::MicrosoftAuthenticatorAuthenticationMethod),
    PasswordAuthenticationMethod(super::PasswordAuthenticationMethod),
    PasswordlessMicrosoftAuthenticatorAuthenticationMethod(super::PasswordlessMicrosoftAuthenticatorAuthenticationMethod),
    PhoneAuthenticationMethod(super::PhoneAuthenticationMethod),
    PlatformCredentialAuthenticationMethod(super::PlatformCredentialAuthenticationMethod),
    QrCodePinAuthenticationMethod(super::QrCodePinAuthenticationMethod),
    SoftwareOathAuthenticationMethod(super::SoftwareOathAuthenticationMethod),
    TemporaryAccessPassAuthenticationMethod(super::TemporaryAccessPassAuthenticationMethod),
    WindowsHelloForBusinessAuthenticationMethod(super::WindowsHelloForBusinessAuthenticationMethod),
}
