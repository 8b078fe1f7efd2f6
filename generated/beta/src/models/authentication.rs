// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authentication`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authentication?view=graph-rest-beta>
    Authentication "microsoft.graph.authentication" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `requirements`: strongAuthenticationRequirements
    requirements "requirements": mg::Boxed<super::StrongAuthenticationRequirements>,
    /// `signInPreferences`: signInPreferences
    sign_in_preferences "signInPreferences": mg::Boxed<super::SignInPreferences>,
}

mg::derived_from! { Authentication: super::Entity }

impl Authentication {
    /// `emailMethods`: many `emailAuthenticationMethod`, contained
    pub const EMAIL_METHODS: mg::Nav<
        Authentication,
        Vec<super::EmailAuthenticationMethod>,
    > = mg::Nav::new("emailMethods");
    /// `externalAuthenticationMethods`: many `externalAuthenticationMethod`, contained
    pub const EXTERNAL_AUTHENTICATION_METHODS: mg::Nav<
        Authentication,
        Vec<super::ExternalAuthenticationMethod>,
    > = mg::Nav::new("externalAuthenticationMethods");
    /// `fido2Methods`: many `fido2AuthenticationMethod`, contained
    pub const FIDO2_METHODS: mg::Nav<
        Authentication,
        Vec<super::Fido2AuthenticationMethod>,
    > = mg::Nav::new("fido2Methods");
    /// `hardwareOathMethods`: many `hardwareOathAuthenticationMethod`, contained
    pub const HARDWARE_OATH_METHODS: mg::Nav<
        Authentication,
        Vec<super::HardwareOathAuthenticationMethod>,
    > = mg::Nav::new("hardwareOathMethods");
    /// `methods`: many `authenticationMethod`, contained
    pub const METHODS: mg::Nav<Authentication, Vec<super::AuthenticationMethod>> = mg::Nav::new(
        "methods",
    );
    /// `microsoftAuthenticatorMethods`: many `microsoftAuthenticatorAuthenticationMethod`, contained
    pub const MICROSOFT_AUTHENTICATOR_METHODS: mg::Nav<
        Authentication,
        Vec<super::MicrosoftAuthenticatorAuthenticationMethod>,
    > = mg::Nav::new("microsoftAuthenticatorMethods");
    /// `operations`: many `longRunningOperation`, contained
    pub const OPERATIONS: mg::Nav<Authentication, Vec<super::LongRunningOperation>> = mg::Nav::new(
        "operations",
    );
    /// `passwordMethods`: many `passwordAuthenticationMethod`, contained
    pub const PASSWORD_METHODS: mg::Nav<
        Authentication,
        Vec<super::PasswordAuthenticationMethod>,
    > = mg::Nav::new("passwordMethods");
    /// `passwordlessMicrosoftAuthenticatorMethods`: many `passwordlessMicrosoftAuthenticatorAuthenticationMethod`, contained
    pub const PASSWORDLESS_MICROSOFT_AUTHENTICATOR_METHODS: mg::Nav<
        Authentication,
        Vec<super::PasswordlessMicrosoftAuthenticatorAuthenticationMethod>,
    > = mg::Nav::new("passwordlessMicrosoftAuthenticatorMethods");
    /// `phoneMethods`: many `phoneAuthenticationMethod`, contained
    pub const PHONE_METHODS: mg::Nav<
        Authentication,
        Vec<super::PhoneAuthenticationMethod>,
    > = mg::Nav::new("phoneMethods");
    /// `platformCredentialMethods`: many `platformCredentialAuthenticationMethod`, contained
    pub const PLATFORM_CREDENTIAL_METHODS: mg::Nav<
        Authentication,
        Vec<super::PlatformCredentialAuthenticationMethod>,
    > = mg::Nav::new("platformCredentialMethods");
    /// `qrCodePinMethod`: `qrCodePinAuthenticationMethod`, contained
    pub const QR_CODE_PIN_METHOD: mg::Nav<
        Authentication,
        super::QrCodePinAuthenticationMethod,
    > = mg::Nav::new("qrCodePinMethod");
    /// `softwareOathMethods`: many `softwareOathAuthenticationMethod`, contained
    pub const SOFTWARE_OATH_METHODS: mg::Nav<
        Authentication,
        Vec<super::SoftwareOathAuthenticationMethod>,
    > = mg::Nav::new("softwareOathMethods");
    /// `temporaryAccessPassMethods`: many `temporaryAccessPassAuthenticationMethod`, contained
    pub const TEMPORARY_ACCESS_PASS_METHODS: mg::Nav<
        Authentication,
        Vec<super::TemporaryAccessPassAuthenticationMethod>,
    > = mg::Nav::new("temporaryAccessPassMethods");
    /// `windowsHelloForBusinessMethods`: many `windowsHelloForBusinessAuthenticationMethod`, contained
    pub const WINDOWS_HELLO_FOR_BUSINESS_METHODS: mg::Nav<
        Authentication,
        Vec<super::WindowsHelloForBusinessAuthenticationMethod>,
    > = mg::Nav::new("windowsHelloForBusinessMethods");
}
