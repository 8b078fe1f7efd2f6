// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authentication`, by its URL.
    ///
    /// For example `/me/authentication`.
    AuthenticationResource(mg::One<models::Authentication>)
}

impl AuthenticationResource {
    /// `…/emailMethods`: many `emailAuthenticationMethod`
    #[inline]
    pub fn email_methods(
        &self,
    ) -> requests::email_authentication_method::EmailAuthenticationMethodCollection {
        mg::to(self, "emailMethods")
    }

    /// `…/externalAuthenticationMethods`: many `externalAuthenticationMethod`
    #[inline]
    pub fn external_authentication_methods(
        &self,
    ) -> requests::external_authentication_method::ExternalAuthenticationMethodCollection {
        mg::to(self, "externalAuthenticationMethods")
    }

    /// `…/fido2Methods`: many `fido2AuthenticationMethod`
    #[inline]
    pub fn fido2_methods(
        &self,
    ) -> requests::fido2_authentication_method::Fido2AuthenticationMethodCollection {
        mg::to(self, "fido2Methods")
    }

    /// `…/hardwareOathMethods`: many `hardwareOathAuthenticationMethod`
    #[inline]
    pub fn hardware_oath_methods(
        &self,
    ) -> requests::hardware_oath_authentication_method::HardwareOathAuthenticationMethodCollection {
        mg::to(self, "hardwareOathMethods")
    }

    /// `…/methods`: many `authenticationMethod`
    #[inline]
    pub fn methods(
        &self,
    ) -> requests::authentication_method::AuthenticationMethodCollection {
        mg::to(self, "methods")
    }

    /// `…/microsoftAuthenticatorMethods`: many `microsoftAuthenticatorAuthenticationMethod`
    #[inline]
    pub fn microsoft_authenticator_methods(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method::MicrosoftAuthenticatorAuthenticationMethodCollection {
        mg::to(self, "microsoftAuthenticatorMethods")
    }

    /// `…/operations`: many `longRunningOperation`
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::long_running_operation::LongRunningOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/passwordMethods`: many `passwordAuthenticationMethod`
    #[inline]
    pub fn password_methods(
        &self,
    ) -> requests::password_authentication_method::PasswordAuthenticationMethodCollection {
        mg::to(self, "passwordMethods")
    }

    /// `…/passwordlessMicrosoftAuthenticatorMethods`: many `passwordlessMicrosoftAuthenticatorAuthenticationMethod`
    #[inline]
    pub fn passwordless_microsoft_authenticator_methods(
        &self,
    ) -> requests::passwordless_microsoft_authenticator_authentication_method::PasswordlessMicrosoftAuthenticatorAuthenticationMethodCollection {
        mg::to(self, "passwordlessMicrosoftAuthenticatorMethods")
    }

    /// `…/phoneMethods`: many `phoneAuthenticationMethod`
    #[inline]
    pub fn phone_methods(
        &self,
    ) -> requests::phone_authentication_method::PhoneAuthenticationMethodCollection {
        mg::to(self, "phoneMethods")
    }

    /// `…/platformCredentialMethods`: many `platformCredentialAuthenticationMethod`
    #[inline]
    pub fn platform_credential_methods(
        &self,
    ) -> requests::platform_credential_authentication_method::PlatformCredentialAuthenticationMethodCollection {
        mg::to(self, "platformCredentialMethods")
    }

    /// `…/qrCodePinMethod`: `qrCodePinAuthenticationMethod`
    #[inline]
    pub fn qr_code_pin_method(
        &self,
    ) -> requests::qr_code_pin_authentication_method::QrCodePinAuthenticationMethodResource {
        mg::to(self, "qrCodePinMethod")
    }

    /// `…/softwareOathMethods`: many `softwareOathAuthenticationMethod`
    #[inline]
    pub fn software_oath_methods(
        &self,
    ) -> requests::software_oath_authentication_method::SoftwareOathAuthenticationMethodCollection {
        mg::to(self, "softwareOathMethods")
    }

    /// `…/temporaryAccessPassMethods`: many `temporaryAccessPassAuthenticationMethod`
    #[inline]
    pub fn temporary_access_pass_methods(
        &self,
    ) -> requests::temporary_access_pass_authentication_method::TemporaryAccessPassAuthenticationMethodCollection {
        mg::to(self, "temporaryAccessPassMethods")
    }

    /// `…/windowsHelloForBusinessMethods`: many `windowsHelloForBusinessAuthenticationMethod`
    #[inline]
    pub fn windows_hello_for_business_methods(
        &self,
    ) -> requests::windows_hello_for_business_authentication_method::WindowsHelloForBusinessAuthenticationMethodCollection {
        mg::to(self, "windowsHelloForBusinessMethods")
    }
}
