// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authenticationMethod`, by its URL.
    ///
    /// For example `/me/authentication/methods/{authenticationMethod-id}`.
    AuthenticationMethodResource(mg::One<models::AuthenticationMethod>)
}

impl AuthenticationMethodResource {
    /// `…/microsoft.graph.emailAuthenticationMethod`
    #[inline]
    pub fn as_email_authentication_method(
        &self,
    ) -> requests::email_authentication_method::EmailAuthenticationMethodResource {
        mg::to(self, "microsoft.graph.emailAuthenticationMethod")
    }

    /// `…/microsoft.graph.externalAuthenticationMethod`
    #[inline]
    pub fn as_external_authentication_method(
        &self,
    ) -> requests::external_authentication_method::ExternalAuthenticationMethodResource {
        mg::to(self, "microsoft.graph.externalAuthenticationMethod")
    }

    /// `…/microsoft.graph.fido2AuthenticationMethod`
    #[inline]
    pub fn as_fido2_authentication_method(
        &self,
    ) -> requests::fido2_authentication_method::Fido2AuthenticationMethodResource {
        mg::to(self, "microsoft.graph.fido2AuthenticationMethod")
    }

    /// `…/microsoft.graph.hardwareOathAuthenticationMethod`
    #[inline]
    pub fn as_hardware_oath_authentication_method(
        &self,
    ) -> requests::hardware_oath_authentication_method::HardwareOathAuthenticationMethodResource {
        mg::to(self, "microsoft.graph.hardwareOathAuthenticationMethod")
    }

    /// `…/microsoft.graph.microsoftAuthenticatorAuthenticationMethod`
    #[inline]
    pub fn as_microsoft_authenticator_authentication_method(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method::MicrosoftAuthenticatorAuthenticationMethodResource {
        mg::to(self, "microsoft.graph.microsoftAuthenticatorAuthenticationMethod")
    }

    /// `…/microsoft.graph.passwordAuthenticationMethod`
    #[inline]
    pub fn as_password_authentication_method(
        &self,
    ) -> requests::password_authentication_method::PasswordAuthenticationMethodResource {
        mg::to(self, "microsoft.graph.passwordAuthenticationMethod")
    }

    /// `…/microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod`
    #[inline]
    pub fn as_passwordless_microsoft_authenticator_authentication_method(
        &self,
    ) -> requests::passwordless_microsoft_authenticator_authentication_method::PasswordlessMicrosoftAuthenticatorAuthenticationMethodResource {
        mg::to(
            self,
            "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod",
        )
    }

    /// `…/microsoft.graph.phoneAuthenticationMethod`
    #[inline]
    pub fn as_phone_authentication_method(
        &self,
    ) -> requests::phone_authentication_method::PhoneAuthenticationMethodResource {
        mg::to(self, "microsoft.graph.phoneAuthenticationMethod")
    }

    /// `…/microsoft.graph.platformCredentialAuthenticationMethod`
    #[inline]
    pub fn as_platform_credential_authentication_method(
        &self,
    ) -> requests::platform_credential_authentication_method::PlatformCredentialAuthenticationMethodResource {
        mg::to(self, "microsoft.graph.platformCredentialAuthenticationMethod")
    }

    /// `…/microsoft.graph.qrCodePinAuthenticationMethod`
    #[inline]
    pub fn as_qr_code_pin_authentication_method(
        &self,
    ) -> requests::qr_code_pin_authentication_method::QrCodePinAuthenticationMethodResource {
        mg::to(self, "microsoft.graph.qrCodePinAuthenticationMethod")
    }

    /// `…/microsoft.graph.softwareOathAuthenticationMethod`
    #[inline]
    pub fn as_software_oath_authentication_method(
        &self,
    ) -> requests::software_oath_authentication_method::SoftwareOathAuthenticationMethodResource {
        mg::to(self, "microsoft.graph.softwareOathAuthenticationMethod")
    }

    /// `…/microsoft.graph.temporaryAccessPassAuthenticationMethod`
    #[inline]
    pub fn as_temporary_access_pass_authentication_method(
        &self,
    ) -> requests::temporary_access_pass_authentication_method::TemporaryAccessPassAuthenticationMethodResource {
        mg::to(self, "microsoft.graph.temporaryAccessPassAuthenticationMethod")
    }

    /// `…/microsoft.graph.windowsHelloForBusinessAuthenticationMethod`
    #[inline]
    pub fn as_windows_hello_for_business_authentication_method(
        &self,
    ) -> requests::windows_hello_for_business_authentication_method::WindowsHelloForBusinessAuthenticationMethodResource {
        mg::to(self, "microsoft.graph.windowsHelloForBusinessAuthenticationMethod")
    }

    /// `POST …/disableSmsSignIn`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/me/authentication/phoneMethods/{id}/disableSmsSignIn` | **UserAuthMethod-Phone.ReadWrite**, UserAuthMethod-Phone.ReadWrite.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `POST` `/users/{id}/authentication/methods/{id}/disableSmsSignIn` | **UserAuthenticationMethod.ReadWrite.All** | – |
    /// | `POST` `/users/{id}/authentication/phoneMethods/{id}/disableSmsSignIn` | **UserAuthMethod-Phone.ReadWrite**, UserAuthMethod-Phone.ReadWrite.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-Phone.ReadWrite.All**, UserAuthenticationMethod.ReadWrite.All |
    #[inline]
    pub fn disable_sms_sign_in(&self) -> mg::Request<()> {
        mg::Path::action(self, "disableSmsSignIn")
    }

    /// `POST …/enableSmsSignIn`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/me/authentication/phoneMethods/{id}/enableSmsSignIn` | **UserAuthMethod-Phone.ReadWrite**, UserAuthMethod-Phone.ReadWrite.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `POST` `/users/{id}/authentication/methods/{id}/enableSmsSignIn` | **UserAuthenticationMethod.ReadWrite.All** | – |
    /// | `POST` `/users/{id}/authentication/phoneMethods/{id}/enableSmsSignIn` | **UserAuthMethod-Phone.ReadWrite**, UserAuthMethod-Phone.ReadWrite.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-Phone.ReadWrite.All**, UserAuthenticationMethod.ReadWrite.All |
    #[inline]
    pub fn enable_sms_sign_in(&self) -> mg::Request<()> {
        mg::Path::action(self, "enableSmsSignIn")
    }

    /// `POST …/resetPassword`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `POST` `/users/{id}/authentication/methods/{id}/resetPassword` | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `POST` `/users/{id}/authentication/passwordMethods/{id}/resetPassword` | **UserAuthMethod-Password.ReadWrite.All**, UserAuthenticationMethod.ReadWrite.All |
    #[inline]
    pub fn reset_password(
        &self,
        parameters: ResetPassword,
    ) -> mg::Request<models::PasswordResetResponse> {
        mg::Path::action_with(self, "resetPassword", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.authenticationMethod`, by its URL.
    ///
    /// For example `/me/authentication/methods`.
    AuthenticationMethodCollection(mg::Many<models::AuthenticationMethod, AuthenticationMethodResource>)
}

impl AuthenticationMethodCollection {
    /// `…/microsoft.graph.emailAuthenticationMethod`
    #[inline]
    pub fn as_email_authentication_method(
        &self,
    ) -> requests::email_authentication_method::EmailAuthenticationMethodCollection {
        mg::to(self, "microsoft.graph.emailAuthenticationMethod")
    }

    /// `…/microsoft.graph.externalAuthenticationMethod`
    #[inline]
    pub fn as_external_authentication_method(
        &self,
    ) -> requests::external_authentication_method::ExternalAuthenticationMethodCollection {
        mg::to(self, "microsoft.graph.externalAuthenticationMethod")
    }

    /// `…/microsoft.graph.fido2AuthenticationMethod`
    #[inline]
    pub fn as_fido2_authentication_method(
        &self,
    ) -> requests::fido2_authentication_method::Fido2AuthenticationMethodCollection {
        mg::to(self, "microsoft.graph.fido2AuthenticationMethod")
    }

    /// `…/microsoft.graph.hardwareOathAuthenticationMethod`
    #[inline]
    pub fn as_hardware_oath_authentication_method(
        &self,
    ) -> requests::hardware_oath_authentication_method::HardwareOathAuthenticationMethodCollection {
        mg::to(self, "microsoft.graph.hardwareOathAuthenticationMethod")
    }

    /// `…/microsoft.graph.microsoftAuthenticatorAuthenticationMethod`
    #[inline]
    pub fn as_microsoft_authenticator_authentication_method(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method::MicrosoftAuthenticatorAuthenticationMethodCollection {
        mg::to(self, "microsoft.graph.microsoftAuthenticatorAuthenticationMethod")
    }

    /// `…/microsoft.graph.passwordAuthenticationMethod`
    #[inline]
    pub fn as_password_authentication_method(
        &self,
    ) -> requests::password_authentication_method::PasswordAuthenticationMethodCollection {
        mg::to(self, "microsoft.graph.passwordAuthenticationMethod")
    }

    /// `…/microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod`
    #[inline]
    pub fn as_passwordless_microsoft_authenticator_authentication_method(
        &self,
    ) -> requests::passwordless_microsoft_authenticator_authentication_method::PasswordlessMicrosoftAuthenticatorAuthenticationMethodCollection {
        mg::to(
            self,
            "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod",
        )
    }

    /// `…/microsoft.graph.phoneAuthenticationMethod`
    #[inline]
    pub fn as_phone_authentication_method(
        &self,
    ) -> requests::phone_authentication_method::PhoneAuthenticationMethodCollection {
        mg::to(self, "microsoft.graph.phoneAuthenticationMethod")
    }

    /// `…/microsoft.graph.platformCredentialAuthenticationMethod`
    #[inline]
    pub fn as_platform_credential_authentication_method(
        &self,
    ) -> requests::platform_credential_authentication_method::PlatformCredentialAuthenticationMethodCollection {
        mg::to(self, "microsoft.graph.platformCredentialAuthenticationMethod")
    }

    /// `…/microsoft.graph.qrCodePinAuthenticationMethod`
    #[inline]
    pub fn as_qr_code_pin_authentication_method(
        &self,
    ) -> requests::qr_code_pin_authentication_method::QrCodePinAuthenticationMethodCollection {
        mg::to(self, "microsoft.graph.qrCodePinAuthenticationMethod")
    }

    /// `…/microsoft.graph.softwareOathAuthenticationMethod`
    #[inline]
    pub fn as_software_oath_authentication_method(
        &self,
    ) -> requests::software_oath_authentication_method::SoftwareOathAuthenticationMethodCollection {
        mg::to(self, "microsoft.graph.softwareOathAuthenticationMethod")
    }

    /// `…/microsoft.graph.temporaryAccessPassAuthenticationMethod`
    #[inline]
    pub fn as_temporary_access_pass_authentication_method(
        &self,
    ) -> requests::temporary_access_pass_authentication_method::TemporaryAccessPassAuthenticationMethodCollection {
        mg::to(self, "microsoft.graph.temporaryAccessPassAuthenticationMethod")
    }

    /// `…/microsoft.graph.windowsHelloForBusinessAuthenticationMethod`
    #[inline]
    pub fn as_windows_hello_for_business_authentication_method(
        &self,
    ) -> requests::windows_hello_for_business_authentication_method::WindowsHelloForBusinessAuthenticationMethodCollection {
        mg::to(self, "microsoft.graph.windowsHelloForBusinessAuthenticationMethod")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.resetPassword`.
    ResetPassword "microsoft.graph.resetPassword" "parameters";
    /// `newPassword`: String, masked in Debug
    new_password "newPassword" "s": String,
}
