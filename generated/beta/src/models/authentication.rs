// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authentication`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationResource`](crate::requests::authentication::AuthenticationResource),
/// for example `graph.me().authentication()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/authentication?view=graph-rest-beta
pub struct Authentication {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `requirements`.
    pub requirements: mg::Field<mg::Boxed<super::StrongAuthenticationRequirements>>,
    /// `signInPreferences`.
    pub sign_in_preferences: mg::Field<mg::Boxed<super::SignInPreferences>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Authentication: "microsoft.graph.authentication", entity, base super::Entity;
    id: "id" key required,
    requirements: "requirements",
    sign_in_preferences: "signInPreferences",
}

mg::derived_from! { Authentication: super::Entity }

impl Authentication {
    /// `emailMethods`: many [`EmailAuthenticationMethod`](super::EmailAuthenticationMethod).
    pub const EMAIL_METHODS: mg::Nav<
        Authentication,
        Vec<super::EmailAuthenticationMethod>,
    > = mg::Nav::new("emailMethods");
    /// `externalAuthenticationMethods`: many
    /// [`ExternalAuthenticationMethod`](super::ExternalAuthenticationMethod).
    pub const EXTERNAL_AUTHENTICATION_METHODS: mg::Nav<
        Authentication,
        Vec<super::ExternalAuthenticationMethod>,
    > = mg::Nav::new("externalAuthenticationMethods");
    /// `fido2Methods`: many [`Fido2AuthenticationMethod`](super::Fido2AuthenticationMethod).
    pub const FIDO2_METHODS: mg::Nav<
        Authentication,
        Vec<super::Fido2AuthenticationMethod>,
    > = mg::Nav::new("fido2Methods");
    /// `hardwareOathMethods`: many
    /// [`HardwareOathAuthenticationMethod`](super::HardwareOathAuthenticationMethod).
    pub const HARDWARE_OATH_METHODS: mg::Nav<
        Authentication,
        Vec<super::HardwareOathAuthenticationMethod>,
    > = mg::Nav::new("hardwareOathMethods");
    /// `methods`: many [`AuthenticationMethod`](super::AuthenticationMethod).
    pub const METHODS: mg::Nav<Authentication, Vec<super::AuthenticationMethod>> = mg::Nav::new(
        "methods",
    );
    /// `microsoftAuthenticatorMethods`: many [`MicrosoftAuthenticatorAuthenticationMethod`].
    ///
    /// [`MicrosoftAuthenticatorAuthenticationMethod`]: super::MicrosoftAuthenticatorAuthenticationMethod
    pub const MICROSOFT_AUTHENTICATOR_METHODS: mg::Nav<
        Authentication,
        Vec<super::MicrosoftAuthenticatorAuthenticationMethod>,
    > = mg::Nav::new("microsoftAuthenticatorMethods");
    /// `operations`: many [`LongRunningOperation`](super::LongRunningOperation).
    pub const OPERATIONS: mg::Nav<Authentication, Vec<super::LongRunningOperation>> = mg::Nav::new(
        "operations",
    );
    /// `passwordMethods`: many
    /// [`PasswordAuthenticationMethod`](super::PasswordAuthenticationMethod).
    pub const PASSWORD_METHODS: mg::Nav<
        Authentication,
        Vec<super::PasswordAuthenticationMethod>,
    > = mg::Nav::new("passwordMethods");
    /// `passwordlessMicrosoftAuthenticatorMethods`: many
    /// [`PasswordlessMicrosoftAuthenticatorAuthenticationMethod`].
    ///
    /// [`PasswordlessMicrosoftAuthenticatorAuthenticationMethod`]: super::PasswordlessMicrosoftAuthenticatorAuthenticationMethod
    pub const PASSWORDLESS_MICROSOFT_AUTHENTICATOR_METHODS: mg::Nav<
        Authentication,
        Vec<super::PasswordlessMicrosoftAuthenticatorAuthenticationMethod>,
    > = mg::Nav::new("passwordlessMicrosoftAuthenticatorMethods");
    /// `phoneMethods`: many [`PhoneAuthenticationMethod`](super::PhoneAuthenticationMethod).
    pub const PHONE_METHODS: mg::Nav<
        Authentication,
        Vec<super::PhoneAuthenticationMethod>,
    > = mg::Nav::new("phoneMethods");
    /// `platformCredentialMethods`: many
    /// [`PlatformCredentialAuthenticationMethod`](super::PlatformCredentialAuthenticationMethod).
    pub const PLATFORM_CREDENTIAL_METHODS: mg::Nav<
        Authentication,
        Vec<super::PlatformCredentialAuthenticationMethod>,
    > = mg::Nav::new("platformCredentialMethods");
    /// `qrCodePinMethod`: [`QrCodePinAuthenticationMethod`](super::QrCodePinAuthenticationMethod).
    pub const QR_CODE_PIN_METHOD: mg::Nav<
        Authentication,
        super::QrCodePinAuthenticationMethod,
    > = mg::Nav::new("qrCodePinMethod");
    /// `softwareOathMethods`: many
    /// [`SoftwareOathAuthenticationMethod`](super::SoftwareOathAuthenticationMethod).
    pub const SOFTWARE_OATH_METHODS: mg::Nav<
        Authentication,
        Vec<super::SoftwareOathAuthenticationMethod>,
    > = mg::Nav::new("softwareOathMethods");
    /// `temporaryAccessPassMethods`: many
    /// [`TemporaryAccessPassAuthenticationMethod`](super::TemporaryAccessPassAuthenticationMethod).
    pub const TEMPORARY_ACCESS_PASS_METHODS: mg::Nav<
        Authentication,
        Vec<super::TemporaryAccessPassAuthenticationMethod>,
    > = mg::Nav::new("temporaryAccessPassMethods");
    /// `windowsHelloForBusinessMethods`: many [`WindowsHelloForBusinessAuthenticationMethod`].
    ///
    /// [`WindowsHelloForBusinessAuthenticationMethod`]: super::WindowsHelloForBusinessAuthenticationMethod
    pub const WINDOWS_HELLO_FOR_BUSINESS_METHODS: mg::Nav<
        Authentication,
        Vec<super::WindowsHelloForBusinessAuthenticationMethod>,
    > = mg::Nav::new("windowsHelloForBusinessMethods");
}
