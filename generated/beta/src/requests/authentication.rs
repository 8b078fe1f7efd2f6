// @generated
use crate::{mg, models, requests};

/// Requests on one [`Authentication`](models::Authentication): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().authentication()`.
#[derive(Clone, Debug)]
pub struct AuthenticationResource(mg::One<models::Authentication>);

mg::builder! { AuthenticationResource: mg::One<models::Authentication> }

impl AuthenticationResource {
    /// `…/emailMethods`: many [`EmailAuthenticationMethod`](models::EmailAuthenticationMethod).
    #[inline]
    pub fn email_methods(
        &self,
    ) -> requests::email_authentication_method::EmailAuthenticationMethodCollection {
        mg::navigate(self, "emailMethods")
    }

    /// `…/externalAuthenticationMethods`: many
    /// [`ExternalAuthenticationMethod`](models::ExternalAuthenticationMethod).
    ///
    /// Least privileged permission to read: `UserAuthMethod-External.Read` (delegated),
    /// `UserAuthMethod-External.Read.All` (application).
    #[inline]
    pub fn external_authentication_methods(
        &self,
    ) -> requests::external_authentication_method::ExternalAuthenticationMethodCollection {
        mg::navigate(self, "externalAuthenticationMethods")
    }

    /// `…/fido2Methods`: many [`Fido2AuthenticationMethod`](models::Fido2AuthenticationMethod).
    ///
    /// Not available here: `create` and `update`.
    #[inline]
    pub fn fido2_methods(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::fido2_authentication_method::Fido2AuthenticationMethodCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoUpdate),
    > {
        mg::navigate(self, "fido2Methods")
    }

    /// `…/hardwareOathMethods`: many
    /// [`HardwareOathAuthenticationMethod`](models::HardwareOathAuthenticationMethod).
    ///
    /// Not available here: `update`.
    #[inline]
    pub fn hardware_oath_methods(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::hardware_oath_authentication_method::HardwareOathAuthenticationMethodCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "hardwareOathMethods")
    }

    /// `…/methods`: many [`AuthenticationMethod`](models::AuthenticationMethod).
    #[inline]
    pub fn methods(
        &self,
    ) -> requests::authentication_method::AuthenticationMethodCollection {
        mg::navigate(self, "methods")
    }

    /// `…/microsoftAuthenticatorMethods`: many [`MicrosoftAuthenticatorAuthenticationMethod`].
    ///
    /// Not available here: `create` and `update`.
    ///
    /// [`MicrosoftAuthenticatorAuthenticationMethod`]: models::MicrosoftAuthenticatorAuthenticationMethod
    #[inline]
    pub fn microsoft_authenticator_methods(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::microsoft_authenticator_authentication_method::MicrosoftAuthenticatorAuthenticationMethodCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoUpdate),
    > {
        mg::navigate(self, "microsoftAuthenticatorMethods")
    }

    /// `…/operations`: many [`LongRunningOperation`](models::LongRunningOperation).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::long_running_operation::LongRunningOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/passwordMethods`: many
    /// [`PasswordAuthenticationMethod`](models::PasswordAuthenticationMethod).
    ///
    /// Not available here: `update` and `delete`.
    #[inline]
    pub fn password_methods(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::password_authentication_method::PasswordAuthenticationMethodCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "passwordMethods")
    }

    /// `…/passwordlessMicrosoftAuthenticatorMethods`: many
    /// [`PasswordlessMicrosoftAuthenticatorAuthenticationMethod`].
    ///
    /// Not available here: `create` and `update`.
    ///
    /// [`PasswordlessMicrosoftAuthenticatorAuthenticationMethod`]: models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod
    #[inline]
    pub fn passwordless_microsoft_authenticator_methods(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::passwordless_microsoft_authenticator_authentication_method::PasswordlessMicrosoftAuthenticatorAuthenticationMethodCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoUpdate),
    > {
        mg::navigate(self, "passwordlessMicrosoftAuthenticatorMethods")
    }

    /// `…/phoneMethods`: many [`PhoneAuthenticationMethod`](models::PhoneAuthenticationMethod).
    #[inline]
    pub fn phone_methods(
        &self,
    ) -> requests::phone_authentication_method::PhoneAuthenticationMethodCollection {
        mg::navigate(self, "phoneMethods")
    }

    /// `…/platformCredentialMethods`: many
    /// [`PlatformCredentialAuthenticationMethod`](models::PlatformCredentialAuthenticationMethod).
    ///
    /// Not available here: `create` and `update`.
    #[inline]
    pub fn platform_credential_methods(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::platform_credential_authentication_method::PlatformCredentialAuthenticationMethodCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoUpdate),
    > {
        mg::navigate(self, "platformCredentialMethods")
    }

    /// `…/qrCodePinMethod`:
    /// [`QrCodePinAuthenticationMethod`](models::QrCodePinAuthenticationMethod).
    ///
    /// Not available here: `update`.
    #[inline]
    pub fn qr_code_pin_method(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::qr_code_pin_authentication_method::QrCodePinAuthenticationMethodResource,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "qrCodePinMethod")
    }

    /// `…/softwareOathMethods`: many
    /// [`SoftwareOathAuthenticationMethod`](models::SoftwareOathAuthenticationMethod).
    ///
    /// Not available here: `create` and `update`.
    #[inline]
    pub fn software_oath_methods(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::software_oath_authentication_method::SoftwareOathAuthenticationMethodCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoUpdate),
    > {
        mg::navigate(self, "softwareOathMethods")
    }

    /// `…/temporaryAccessPassMethods`: many [`TemporaryAccessPassAuthenticationMethod`].
    ///
    /// Not available here: `update`.
    ///
    /// [`TemporaryAccessPassAuthenticationMethod`]: models::TemporaryAccessPassAuthenticationMethod
    #[inline]
    pub fn temporary_access_pass_methods(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::temporary_access_pass_authentication_method::TemporaryAccessPassAuthenticationMethodCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "temporaryAccessPassMethods")
    }

    /// `…/windowsHelloForBusinessMethods`: many [`WindowsHelloForBusinessAuthenticationMethod`].
    ///
    /// Not available here: `create` and `update`.
    ///
    /// [`WindowsHelloForBusinessAuthenticationMethod`]: models::WindowsHelloForBusinessAuthenticationMethod
    #[inline]
    pub fn windows_hello_for_business_methods(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::windows_hello_for_business_authentication_method::WindowsHelloForBusinessAuthenticationMethodCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoUpdate),
    > {
        mg::navigate(self, "windowsHelloForBusinessMethods")
    }
}
