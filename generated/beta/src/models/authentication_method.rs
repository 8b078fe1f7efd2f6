// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationMethod`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationmethod?view=graph-rest-beta>
    AuthenticationMethod "microsoft.graph.authenticationMethod" "entity abstract" : super::Entity => AuthenticationMethodKind;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { AuthenticationMethod: super::Entity }

/// The types derived from `microsoft.graph.authenticationMethod`.
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
