// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthenticationMethod`](models::AuthenticationMethod): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.me().authentication().methods().id(id)`.
#[derive(Clone, Debug)]
pub struct AuthenticationMethodResource(mg::One<models::AuthenticationMethod>);

mg::builder! { AuthenticationMethodResource: mg::One<models::AuthenticationMethod> }

impl AuthenticationMethodResource {
    /// `…/microsoft.graph.emailAuthenticationMethod`: cast to
    /// [`EmailAuthenticationMethod`](models::EmailAuthenticationMethod).
    #[doc(alias = "microsoft.graph.emailAuthenticationMethod")]
    #[inline]
    pub fn cast_to_email_authentication_method(
        &self,
    ) -> requests::email_authentication_method::EmailAuthenticationMethodResource {
        mg::navigate(self, "microsoft.graph.emailAuthenticationMethod")
    }

    /// `…/microsoft.graph.externalAuthenticationMethod`: cast to
    /// [`ExternalAuthenticationMethod`](models::ExternalAuthenticationMethod).
    #[doc(alias = "microsoft.graph.externalAuthenticationMethod")]
    #[inline]
    pub fn cast_to_external_authentication_method(
        &self,
    ) -> requests::external_authentication_method::ExternalAuthenticationMethodResource {
        mg::navigate(self, "microsoft.graph.externalAuthenticationMethod")
    }

    /// `…/microsoft.graph.fido2AuthenticationMethod`: cast to
    /// [`Fido2AuthenticationMethod`](models::Fido2AuthenticationMethod).
    #[doc(alias = "microsoft.graph.fido2AuthenticationMethod")]
    #[inline]
    pub fn cast_to_fido2_authentication_method(
        &self,
    ) -> requests::fido2_authentication_method::Fido2AuthenticationMethodResource {
        mg::navigate(self, "microsoft.graph.fido2AuthenticationMethod")
    }

    /// `…/microsoft.graph.hardwareOathAuthenticationMethod`: cast to
    /// [`HardwareOathAuthenticationMethod`](models::HardwareOathAuthenticationMethod).
    #[doc(alias = "microsoft.graph.hardwareOathAuthenticationMethod")]
    #[inline]
    pub fn cast_to_hardware_oath_authentication_method(
        &self,
    ) -> requests::hardware_oath_authentication_method::HardwareOathAuthenticationMethodResource {
        mg::navigate(self, "microsoft.graph.hardwareOathAuthenticationMethod")
    }

    /// `…/microsoft.graph.microsoftAuthenticatorAuthenticationMethod`: cast to
    /// [`MicrosoftAuthenticatorAuthenticationMethod`].
    ///
    /// [`MicrosoftAuthenticatorAuthenticationMethod`]: models::MicrosoftAuthenticatorAuthenticationMethod
    #[doc(alias = "microsoft.graph.microsoftAuthenticatorAuthenticationMethod")]
    #[inline]
    pub fn cast_to_microsoft_authenticator_authentication_method(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method::MicrosoftAuthenticatorAuthenticationMethodResource {
        mg::navigate(self, "microsoft.graph.microsoftAuthenticatorAuthenticationMethod")
    }

    /// `…/microsoft.graph.passwordAuthenticationMethod`: cast to
    /// [`PasswordAuthenticationMethod`](models::PasswordAuthenticationMethod).
    #[doc(alias = "microsoft.graph.passwordAuthenticationMethod")]
    #[inline]
    pub fn cast_to_password_authentication_method(
        &self,
    ) -> requests::password_authentication_method::PasswordAuthenticationMethodResource {
        mg::navigate(self, "microsoft.graph.passwordAuthenticationMethod")
    }

    /// `…/microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod`: cast to
    /// [`PasswordlessMicrosoftAuthenticatorAuthenticationMethod`].
    ///
    /// [`PasswordlessMicrosoftAuthenticatorAuthenticationMethod`]: models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod
    #[doc(
        alias = "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod"
    )]
    #[inline]
    pub fn cast_to_passwordless_microsoft_authenticator_authentication_method(
        &self,
    ) -> requests::passwordless_microsoft_authenticator_authentication_method::PasswordlessMicrosoftAuthenticatorAuthenticationMethodResource {
        mg::navigate(
            self,
            "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod",
        )
    }

    /// `…/microsoft.graph.phoneAuthenticationMethod`: cast to
    /// [`PhoneAuthenticationMethod`](models::PhoneAuthenticationMethod).
    #[doc(alias = "microsoft.graph.phoneAuthenticationMethod")]
    #[inline]
    pub fn cast_to_phone_authentication_method(
        &self,
    ) -> requests::phone_authentication_method::PhoneAuthenticationMethodResource {
        mg::navigate(self, "microsoft.graph.phoneAuthenticationMethod")
    }

    /// `…/microsoft.graph.platformCredentialAuthenticationMethod`: cast to
    /// [`PlatformCredentialAuthenticationMethod`](models::PlatformCredentialAuthenticationMethod).
    #[doc(alias = "microsoft.graph.platformCredentialAuthenticationMethod")]
    #[inline]
    pub fn cast_to_platform_credential_authentication_method(
        &self,
    ) -> requests::platform_credential_authentication_method::PlatformCredentialAuthenticationMethodResource {
        mg::navigate(self, "microsoft.graph.platformCredentialAuthenticationMethod")
    }

    /// `…/microsoft.graph.qrCodePinAuthenticationMethod`: cast to
    /// [`QrCodePinAuthenticationMethod`](models::QrCodePinAuthenticationMethod).
    #[doc(alias = "microsoft.graph.qrCodePinAuthenticationMethod")]
    #[inline]
    pub fn cast_to_qr_code_pin_authentication_method(
        &self,
    ) -> requests::qr_code_pin_authentication_method::QrCodePinAuthenticationMethodResource {
        mg::navigate(self, "microsoft.graph.qrCodePinAuthenticationMethod")
    }

    /// `…/microsoft.graph.softwareOathAuthenticationMethod`: cast to
    /// [`SoftwareOathAuthenticationMethod`](models::SoftwareOathAuthenticationMethod).
    #[doc(alias = "microsoft.graph.softwareOathAuthenticationMethod")]
    #[inline]
    pub fn cast_to_software_oath_authentication_method(
        &self,
    ) -> requests::software_oath_authentication_method::SoftwareOathAuthenticationMethodResource {
        mg::navigate(self, "microsoft.graph.softwareOathAuthenticationMethod")
    }

    /// `…/microsoft.graph.temporaryAccessPassAuthenticationMethod`: cast to
    /// [`TemporaryAccessPassAuthenticationMethod`].
    ///
    /// [`TemporaryAccessPassAuthenticationMethod`]: models::TemporaryAccessPassAuthenticationMethod
    #[doc(alias = "microsoft.graph.temporaryAccessPassAuthenticationMethod")]
    #[inline]
    pub fn cast_to_temporary_access_pass_authentication_method(
        &self,
    ) -> requests::temporary_access_pass_authentication_method::TemporaryAccessPassAuthenticationMethodResource {
        mg::navigate(self, "microsoft.graph.temporaryAccessPassAuthenticationMethod")
    }

    /// `…/microsoft.graph.windowsHelloForBusinessAuthenticationMethod`: cast to
    /// [`WindowsHelloForBusinessAuthenticationMethod`].
    ///
    /// [`WindowsHelloForBusinessAuthenticationMethod`]: models::WindowsHelloForBusinessAuthenticationMethod
    #[doc(alias = "microsoft.graph.windowsHelloForBusinessAuthenticationMethod")]
    #[inline]
    pub fn cast_to_windows_hello_for_business_authentication_method(
        &self,
    ) -> requests::windows_hello_for_business_authentication_method::WindowsHelloForBusinessAuthenticationMethodResource {
        mg::navigate(self, "microsoft.graph.windowsHelloForBusinessAuthenticationMethod")
    }

    /// `POST …/disableSmsSignIn`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn disable_sms_sign_in(&self) -> mg::Request<()> {
        self.raw().action("disableSmsSignIn")
    }

    /// `POST …/enableSmsSignIn`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn enable_sms_sign_in(&self) -> mg::Request<()> {
        self.raw().action("enableSmsSignIn")
    }

    /// `POST …/resetPassword`.
    ///
    /// Returns [`PasswordResetResponse`](models::PasswordResetResponse).
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn reset_password(
        &self,
        parameters: ResetPassword,
    ) -> mg::Request<models::PasswordResetResponse> {
        self.raw().action_with("resetPassword", &parameters)
    }
}

/// Requests on a collection of [`AuthenticationMethod`](models::AuthenticationMethod): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.me().authentication().methods()`.
#[derive(Clone, Debug)]
pub struct AuthenticationMethodCollection(
    mg::Many<models::AuthenticationMethod, AuthenticationMethodResource>,
);

mg::builder! { AuthenticationMethodCollection: mg::Many<models::AuthenticationMethod, AuthenticationMethodResource> }

impl AuthenticationMethodCollection {
    /// `…/microsoft.graph.emailAuthenticationMethod`: the members that are
    /// [`EmailAuthenticationMethod`](models::EmailAuthenticationMethod).
    #[doc(alias = "microsoft.graph.emailAuthenticationMethod")]
    #[inline]
    pub fn cast_to_email_authentication_method(
        &self,
    ) -> requests::email_authentication_method::EmailAuthenticationMethodCollection {
        mg::navigate(self, "microsoft.graph.emailAuthenticationMethod")
    }

    /// `…/microsoft.graph.externalAuthenticationMethod`: the members that are
    /// [`ExternalAuthenticationMethod`](models::ExternalAuthenticationMethod).
    #[doc(alias = "microsoft.graph.externalAuthenticationMethod")]
    #[inline]
    pub fn cast_to_external_authentication_method(
        &self,
    ) -> requests::external_authentication_method::ExternalAuthenticationMethodCollection {
        mg::navigate(self, "microsoft.graph.externalAuthenticationMethod")
    }

    /// `…/microsoft.graph.fido2AuthenticationMethod`: the members that are
    /// [`Fido2AuthenticationMethod`](models::Fido2AuthenticationMethod).
    #[doc(alias = "microsoft.graph.fido2AuthenticationMethod")]
    #[inline]
    pub fn cast_to_fido2_authentication_method(
        &self,
    ) -> requests::fido2_authentication_method::Fido2AuthenticationMethodCollection {
        mg::navigate(self, "microsoft.graph.fido2AuthenticationMethod")
    }

    /// `…/microsoft.graph.hardwareOathAuthenticationMethod`: the members that are
    /// [`HardwareOathAuthenticationMethod`](models::HardwareOathAuthenticationMethod).
    #[doc(alias = "microsoft.graph.hardwareOathAuthenticationMethod")]
    #[inline]
    pub fn cast_to_hardware_oath_authentication_method(
        &self,
    ) -> requests::hardware_oath_authentication_method::HardwareOathAuthenticationMethodCollection {
        mg::navigate(self, "microsoft.graph.hardwareOathAuthenticationMethod")
    }

    /// `…/microsoft.graph.microsoftAuthenticatorAuthenticationMethod`: the members that are
    /// [`MicrosoftAuthenticatorAuthenticationMethod`].
    ///
    /// [`MicrosoftAuthenticatorAuthenticationMethod`]: models::MicrosoftAuthenticatorAuthenticationMethod
    #[doc(alias = "microsoft.graph.microsoftAuthenticatorAuthenticationMethod")]
    #[inline]
    pub fn cast_to_microsoft_authenticator_authentication_method(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method::MicrosoftAuthenticatorAuthenticationMethodCollection {
        mg::navigate(self, "microsoft.graph.microsoftAuthenticatorAuthenticationMethod")
    }

    /// `…/microsoft.graph.passwordAuthenticationMethod`: the members that are
    /// [`PasswordAuthenticationMethod`](models::PasswordAuthenticationMethod).
    #[doc(alias = "microsoft.graph.passwordAuthenticationMethod")]
    #[inline]
    pub fn cast_to_password_authentication_method(
        &self,
    ) -> requests::password_authentication_method::PasswordAuthenticationMethodCollection {
        mg::navigate(self, "microsoft.graph.passwordAuthenticationMethod")
    }

    /// `…/microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod`: the members that
    /// are [`PasswordlessMicrosoftAuthenticatorAuthenticationMethod`].
    ///
    /// [`PasswordlessMicrosoftAuthenticatorAuthenticationMethod`]: models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod
    #[doc(
        alias = "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod"
    )]
    #[inline]
    pub fn cast_to_passwordless_microsoft_authenticator_authentication_method(
        &self,
    ) -> requests::passwordless_microsoft_authenticator_authentication_method::PasswordlessMicrosoftAuthenticatorAuthenticationMethodCollection {
        mg::navigate(
            self,
            "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod",
        )
    }

    /// `…/microsoft.graph.phoneAuthenticationMethod`: the members that are
    /// [`PhoneAuthenticationMethod`](models::PhoneAuthenticationMethod).
    #[doc(alias = "microsoft.graph.phoneAuthenticationMethod")]
    #[inline]
    pub fn cast_to_phone_authentication_method(
        &self,
    ) -> requests::phone_authentication_method::PhoneAuthenticationMethodCollection {
        mg::navigate(self, "microsoft.graph.phoneAuthenticationMethod")
    }

    /// `…/microsoft.graph.platformCredentialAuthenticationMethod`: the members that are
    /// [`PlatformCredentialAuthenticationMethod`](models::PlatformCredentialAuthenticationMethod).
    #[doc(alias = "microsoft.graph.platformCredentialAuthenticationMethod")]
    #[inline]
    pub fn cast_to_platform_credential_authentication_method(
        &self,
    ) -> requests::platform_credential_authentication_method::PlatformCredentialAuthenticationMethodCollection {
        mg::navigate(self, "microsoft.graph.platformCredentialAuthenticationMethod")
    }

    /// `…/microsoft.graph.qrCodePinAuthenticationMethod`: the members that are
    /// [`QrCodePinAuthenticationMethod`](models::QrCodePinAuthenticationMethod).
    #[doc(alias = "microsoft.graph.qrCodePinAuthenticationMethod")]
    #[inline]
    pub fn cast_to_qr_code_pin_authentication_method(
        &self,
    ) -> requests::qr_code_pin_authentication_method::QrCodePinAuthenticationMethodCollection {
        mg::navigate(self, "microsoft.graph.qrCodePinAuthenticationMethod")
    }

    /// `…/microsoft.graph.softwareOathAuthenticationMethod`: the members that are
    /// [`SoftwareOathAuthenticationMethod`](models::SoftwareOathAuthenticationMethod).
    #[doc(alias = "microsoft.graph.softwareOathAuthenticationMethod")]
    #[inline]
    pub fn cast_to_software_oath_authentication_method(
        &self,
    ) -> requests::software_oath_authentication_method::SoftwareOathAuthenticationMethodCollection {
        mg::navigate(self, "microsoft.graph.softwareOathAuthenticationMethod")
    }

    /// `…/microsoft.graph.temporaryAccessPassAuthenticationMethod`: the members that are
    /// [`TemporaryAccessPassAuthenticationMethod`].
    ///
    /// [`TemporaryAccessPassAuthenticationMethod`]: models::TemporaryAccessPassAuthenticationMethod
    #[doc(alias = "microsoft.graph.temporaryAccessPassAuthenticationMethod")]
    #[inline]
    pub fn cast_to_temporary_access_pass_authentication_method(
        &self,
    ) -> requests::temporary_access_pass_authentication_method::TemporaryAccessPassAuthenticationMethodCollection {
        mg::navigate(self, "microsoft.graph.temporaryAccessPassAuthenticationMethod")
    }

    /// `…/microsoft.graph.windowsHelloForBusinessAuthenticationMethod`: the members that are
    /// [`WindowsHelloForBusinessAuthenticationMethod`].
    ///
    /// [`WindowsHelloForBusinessAuthenticationMethod`]: models::WindowsHelloForBusinessAuthenticationMethod
    #[doc(alias = "microsoft.graph.windowsHelloForBusinessAuthenticationMethod")]
    #[inline]
    pub fn cast_to_windows_hello_for_business_authentication_method(
        &self,
    ) -> requests::windows_hello_for_business_authentication_method::WindowsHelloForBusinessAuthenticationMethodCollection {
        mg::navigate(self, "microsoft.graph.windowsHelloForBusinessAuthenticationMethod")
    }
}

/// Parameters of [`AuthenticationMethodResource::reset_password`].
pub struct ResetPassword {
    /// `newPassword`. Secret: masked in `Debug`.
    pub new_password: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResetPassword: "microsoft.graph.resetPassword", parameters;
    new_password: "newPassword" secret,
}
