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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/emailMethods` | **UserAuthMethod-Email.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-Email.Read.All, UserAuthMethod-Email.ReadWrite, UserAuthMethod-Email.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `GET` `/users/{id}/authentication/emailMethods` | **UserAuthMethod-Email.Read**, UserAuthenticationMethod.Read, UserAuthMethod-Email.Read.All, UserAuthMethod-Email.ReadWrite, UserAuthMethod-Email.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-Email.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-Email.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `GET …/{id}` `/me/authentication/emailMethods/{id}` | **UserAuthMethod-Email.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-Email.Read.All, UserAuthMethod-Email.ReadWrite, UserAuthMethod-Email.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `GET …/{id}` `/users/{id}/authentication/emailMethods/{id}` | **UserAuthMethod-Email.Read**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.Read, UserAuthMethod-Email.Read.All, UserAuthMethod-Email.ReadWrite, UserAuthMethod-Email.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-Email.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-Email.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `POST` `/me/authentication/emailMethods` | **UserAuthMethod-Email.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-Email.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `POST` `/users/{id}/authentication/emailMethods` | **UserAuthMethod-Email.ReadWrite**, **UserAuthMethod-Email.ReadWrite.All**, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-Email.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `PATCH …/{id}` `/me/authentication/emailMethods/{id}` | **UserAuthMethod-Email.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-Email.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `PATCH …/{id}` `/users/{id}/authentication/emailMethods/{id}` | **UserAuthMethod-Email.ReadWrite**, **UserAuthMethod-Email.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-Email.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE …/{id}` `/me/authentication/emailMethods/{id}` | **UserAuthMethod-Email.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-Email.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE …/{id}` `/users/{id}/authentication/emailMethods/{id}` | **UserAuthMethod-Email.ReadWrite**, **UserAuthMethod-Email.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-Email.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    #[inline]
    pub fn email_methods(
        &self,
    ) -> requests::email_authentication_method::EmailAuthenticationMethodCollection {
        mg::to(self, "emailMethods")
    }

    /// `…/externalAuthenticationMethods`: many `externalAuthenticationMethod`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **UserAuthMethod-External.Read**, UserAuthenticationMethod.Read, UserAuthMethod-External.Read.All, UserAuthMethod-External.ReadWrite, UserAuthMethod-External.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-External.Read.All**, UserAuthMethod-External.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET …/{id}` | **UserAuthMethod-External.Read**, UserAuthenticationMethod.Read, UserAuthMethod-External.Read.All, UserAuthMethod-External.ReadWrite, UserAuthMethod-External.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-External.Read.All**, UserAuthMethod-External.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All |
    /// | `POST` | **UserAuthMethod-External.ReadWrite**, **UserAuthMethod-External.ReadWrite.All**, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-External.ReadWrite.All**, UserAuthenticationMethod.ReadWrite.All |
    /// | `DELETE …/{id}` | **UserAuthMethod-External.ReadWrite**, **UserAuthMethod-External.ReadWrite.All**, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-External.ReadWrite.All**, UserAuthenticationMethod.ReadWrite.All |
    #[inline]
    pub fn external_authentication_methods(
        &self,
    ) -> requests::external_authentication_method::ExternalAuthenticationMethodCollection {
        mg::to(self, "externalAuthenticationMethods")
    }

    /// `…/fido2Methods`: many `fido2AuthenticationMethod`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/fido2Methods` | **UserAuthMethod-Passkey.Read**, UserAuthenticationMethod.Read, UserAuthMethod-Passkey.ReadWrite, UserAuthenticationMethod.ReadWrite | – |
    /// | `GET` `/users/{id}/authentication/fido2Methods` | **UserAuthMethod-Passkey.Read**, UserAuthenticationMethod.Read, UserAuthMethod-Passkey.Read.All, UserAuthMethod-Passkey.ReadWrite, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-Passkey.Read.All** |
    /// | `GET …/{id}` `/me/authentication/fido2Methods/{id}` | **UserAuthMethod-Passkey.Read**, UserAuthenticationMethod.Read, UserAuthMethod-Passkey.ReadWrite, UserAuthenticationMethod.ReadWrite | – |
    /// | `GET …/{id}` `/users/{id}/authentication/fido2Methods/{id}` | **UserAuthMethod-Passkey.Read**, UserAuthenticationMethod.Read, UserAuthMethod-Passkey.Read.All, UserAuthMethod-Passkey.ReadWrite, UserAuthMethod-Passkey.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-Passkey.Read.All**, UserAuthMethod-Passkey.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All |
    /// | `POST` `/me/authentication/fido2Methods` | **UserAuthMethod-Passkey.ReadWrite**, UserAuthenticationMethod.ReadWrite | – |
    /// | `POST` `/users/{id}/authentication/fido2Methods` | **UserAuthMethod-Passkey.ReadWrite.All**, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-Passkey.ReadWrite.All**, UserAuthenticationMethod.ReadWrite.All |
    /// | `PATCH …/{id}` `/me/authentication/fido2Methods/{id}` | **UserAuthMethod-Passkey.ReadWrite**, UserAuthenticationMethod.ReadWrite | – |
    /// | `PATCH …/{id}` `/users/{id}/authentication/fido2Methods/{id}` | **UserAuthMethod-Passkey.ReadWrite**, **UserAuthMethod-Passkey.ReadWrite.All**, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-Passkey.ReadWrite.All**, UserAuthenticationMethod.ReadWrite.All |
    /// | `DELETE …/{id}` `/me/authentication/fido2Methods/{id}` | **UserAuthMethod-Passkey.ReadWrite**, UserAuthenticationMethod.ReadWrite | – |
    /// | `DELETE …/{id}` `/users/{id}/authentication/fido2Methods/{id}` | **UserAuthMethod-Passkey.ReadWrite**, **UserAuthMethod-Passkey.ReadWrite.All**, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-Passkey.ReadWrite.All**, UserAuthenticationMethod.ReadWrite.All |
    #[inline]
    pub fn fido2_methods(
        &self,
    ) -> requests::fido2_authentication_method::Fido2AuthenticationMethodCollection {
        mg::to(self, "fido2Methods")
    }

    /// `…/hardwareOathMethods`: many `hardwareOathAuthenticationMethod`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/hardwareOathMethods` | **UserAuthMethod-HardwareOATH.Read**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.Read, UserAuthMethod-HardwareOATH.Read.All, UserAuthMethod-HardwareOATH.ReadWrite, UserAuthMethod-HardwareOATH.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite | **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.Read.All |
    /// | `GET` `/users/{id}/authentication/hardwareOathMethods` | **UserAuthMethod-HardwareOATH.Read**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.Read, UserAuthMethod-HardwareOATH.Read.All, UserAuthMethod-HardwareOATH.ReadWrite, UserAuthMethod-HardwareOATH.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-HardwareOATH.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-HardwareOATH.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `GET …/{id}` `/me/authentication/hardwareOathMethods/{id}` | **UserAuthMethod-HardwareOATH.Read**, **UserAuthenticationMethod.ReadWrite**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.Read, UserAuthMethod-HardwareOATH.Read.All, UserAuthMethod-HardwareOATH.ReadWrite, UserAuthMethod-HardwareOATH.ReadWrite.All, UserAuthenticationMethod.Read.All | **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.Read.All |
    /// | `GET …/{id}` `/users/{id}/authentication/hardwareOathMethods/{id}` | **UserAuthMethod-HardwareOATH.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-HardwareOATH.Read.All, UserAuthMethod-HardwareOATH.ReadWrite, UserAuthMethod-HardwareOATH.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-HardwareOATH.Read.All**, UserAuthMethod-HardwareOATH.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All |
    /// | `POST` `/me/authentication/hardwareOathMethods` | **UserAuthMethod-HardwareOATH.ReadWrite**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-HardwareOATH.ReadWrite.All, UserAuthenticationMethod.ReadWrite | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `POST` `/users/{id}/authentication/hardwareOathMethods` | **UserAuthMethod-HardwareOATH.ReadWrite**, **UserAuthMethod-HardwareOATH.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-HardwareOATH.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE …/{id}` `/me/authentication/hardwareOathMethods/{id}` | **UserAuthMethod-HardwareOATH.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-HardwareOATH.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE …/{id}` `/users/{id}/authentication/hardwareOathMethods/{id}` | **UserAuthMethod-HardwareOATH.ReadWrite**, **UserAuthMethod-HardwareOATH.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-HardwareOATH.ReadWrite.All**, UserAuthenticationMethod.ReadWrite.All |
    #[inline]
    pub fn hardware_oath_methods(
        &self,
    ) -> requests::hardware_oath_authentication_method::HardwareOathAuthenticationMethodCollection {
        mg::to(self, "hardwareOathMethods")
    }

    /// `…/methods`: many `authenticationMethod`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/methods` | **UserAuthenticationMethod.Read**, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET` `/users/{id}/authentication/methods` | **UserAuthenticationMethod.Read.All**, UserAuthenticationMethod.Read, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET …/{id}` `/me/authentication/methods/{id}` | **UserAuthenticationMethod.Read**, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET …/{id}` `/users/{id}/authentication/methods/{id}` | **UserAuthenticationMethod.Read.All**, UserAuthenticationMethod.Read, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, UserAuthenticationMethod.ReadWrite.All |
    /// | `PUT …/{id}` | **UserAuthenticationMethod.ReadWrite.All** | – |
    /// | `DELETE …/{id}` | **UserAuthenticationMethod.ReadWrite.All** | – |
    #[inline]
    pub fn methods(
        &self,
    ) -> requests::authentication_method::AuthenticationMethodCollection {
        mg::to(self, "methods")
    }

    /// `…/microsoftAuthenticatorMethods`: many `microsoftAuthenticatorAuthenticationMethod`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/microsoftAuthenticatorMethods` | **UserAuthMethod-MicrosoftAuthApp.Read**, UserAuthenticationMethod.Read, UserAuthMethod-MicrosoftAuthApp.Read.All, UserAuthMethod-MicrosoftAuthApp.ReadWrite, UserAuthMethod-MicrosoftAuthApp.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET` `/users/{id}/authentication/microsoftAuthenticatorMethods` | **UserAuthMethod-MicrosoftAuthApp.Read**, UserAuthenticationMethod.Read, UserAuthMethod-MicrosoftAuthApp.Read.All, UserAuthMethod-MicrosoftAuthApp.ReadWrite, UserAuthMethod-MicrosoftAuthApp.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-MicrosoftAuthApp.Read.All**, UserAuthMethod-MicrosoftAuthApp.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET …/{id}` `/me/authentication/microsoftAuthenticatorMethods/{id}` | **UserAuthMethod-MicrosoftAuthApp.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-MicrosoftAuthApp.Read.All, UserAuthMethod-MicrosoftAuthApp.ReadWrite, UserAuthMethod-MicrosoftAuthApp.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `GET …/{id}` `/users/{id}/authentication/microsoftAuthenticatorMethods/{id}` | **UserAuthMethod-MicrosoftAuthApp.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-MicrosoftAuthApp.Read.All, UserAuthMethod-MicrosoftAuthApp.ReadWrite, UserAuthMethod-MicrosoftAuthApp.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-MicrosoftAuthApp.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-MicrosoftAuthApp.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `DELETE …/{id}` `/me/authentication/microsoftAuthenticatorMethods/{id}` | **UserAuthMethod-MicrosoftAuthApp.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-MicrosoftAuthApp.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE …/{id}` `/users/{id}/authentication/microsoftAuthenticatorMethods/{id}` | **UserAuthMethod-MicrosoftAuthApp.ReadWrite**, **UserAuthMethod-MicrosoftAuthApp.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-MicrosoftAuthApp.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    #[inline]
    pub fn microsoft_authenticator_methods(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method::MicrosoftAuthenticatorAuthenticationMethodCollection {
        mg::to(self, "microsoftAuthenticatorMethods")
    }

    /// `…/operations`: many `longRunningOperation`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET …/{id}` | **UserAuthenticationMethod.Read.All**, UserAuthenticationMethod.Read, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::long_running_operation::LongRunningOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/passwordMethods`: many `passwordAuthenticationMethod`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/passwordMethods` | **UserAuthMethod-Password.Read**, UserAuthenticationMethod.Read, UserAuthMethod-Password.Read.All, UserAuthMethod-Password.ReadWrite, UserAuthMethod-Password.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET` `/users/{id}/authentication/passwordMethods` | **UserAuthMethod-Password.Read**, UserAuthenticationMethod.Read, UserAuthMethod-Password.Read.All, UserAuthMethod-Password.ReadWrite, UserAuthMethod-Password.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-Password.Read.All**, UserAuthMethod-Password.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET …/{id}` `/me/authentication/passwordMethods/{id}` | **UserAuthMethod-Password.Read**, UserAuthenticationMethod.Read, UserAuthMethod-Password.Read.All, UserAuthMethod-Password.ReadWrite, UserAuthMethod-Password.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET …/{id}` `/users/{id}/authentication/passwordMethods/{id}` | **UserAuthMethod-Password.Read**, UserAuthenticationMethod.Read, UserAuthMethod-Password.Read.All, UserAuthMethod-Password.ReadWrite, UserAuthMethod-Password.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-Password.Read.All**, UserAuthMethod-Password.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All |
    #[inline]
    pub fn password_methods(
        &self,
    ) -> requests::password_authentication_method::PasswordAuthenticationMethodCollection {
        mg::to(self, "passwordMethods")
    }

    /// `…/passwordlessMicrosoftAuthenticatorMethods`: many `passwordlessMicrosoftAuthenticatorAuthenticationMethod`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/passwordlessMicrosoftAuthenticatorMethods` | **UserAuthMethod-MicrosoftAuthApp.Read**, UserAuthenticationMethod.Read, UserAuthMethod-MicrosoftAuthApp.Read.All, UserAuthMethod-MicrosoftAuthApp.ReadWrite, UserAuthMethod-MicrosoftAuthApp.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET` `/users/{id}/authentication/passwordlessMicrosoftAuthenticatorMethods` | **UserAuthMethod-MicrosoftAuthApp.Read**, UserAuthenticationMethod.Read, UserAuthMethod-MicrosoftAuthApp.Read.All, UserAuthMethod-MicrosoftAuthApp.ReadWrite, UserAuthMethod-MicrosoftAuthApp.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-MicrosoftAuthApp.Read.All**, UserAuthMethod-MicrosoftAuthApp.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET …/{id}` `/me/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}` | **UserAuthMethod-MicrosoftAuthApp.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-MicrosoftAuthApp.Read.All, UserAuthMethod-MicrosoftAuthApp.ReadWrite, UserAuthMethod-MicrosoftAuthApp.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `GET …/{id}` `/users/{id}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}` | **UserAuthMethod-MicrosoftAuthApp.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-MicrosoftAuthApp.Read.All, UserAuthMethod-MicrosoftAuthApp.ReadWrite, UserAuthMethod-MicrosoftAuthApp.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-MicrosoftAuthApp.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-MicrosoftAuthApp.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `DELETE …/{id}` `/me/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}` | **UserAuthMethod-MicrosoftAuthApp.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-MicrosoftAuthApp.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE …/{id}` `/users/{id}/authentication/passwordlessMicrosoftAuthenticatorMethods/{id}` | **UserAuthMethod-MicrosoftAuthApp.ReadWrite**, **UserAuthMethod-MicrosoftAuthApp.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-MicrosoftAuthApp.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    #[inline]
    pub fn passwordless_microsoft_authenticator_methods(
        &self,
    ) -> requests::passwordless_microsoft_authenticator_authentication_method::PasswordlessMicrosoftAuthenticatorAuthenticationMethodCollection {
        mg::to(self, "passwordlessMicrosoftAuthenticatorMethods")
    }

    /// `…/phoneMethods`: many `phoneAuthenticationMethod`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/phoneMethods` | **UserAuthMethod-Phone.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-Phone.Read.All, UserAuthMethod-Phone.ReadWrite, UserAuthMethod-Phone.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `GET` `/users/{id}/authentication/phoneMethods` | **UserAuthMethod-Phone.Read**, UserAuthenticationMethod.Read, UserAuthMethod-Phone.Read.All, UserAuthMethod-Phone.ReadWrite, UserAuthMethod-Phone.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-Phone.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-Phone.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `GET …/{id}` `/me/authentication/phoneMethods/{id}` | **UserAuthMethod-Phone.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-Phone.Read.All, UserAuthMethod-Phone.ReadWrite, UserAuthMethod-Phone.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `GET …/{id}` `/users/{id}/authentication/phoneMethods/{id}` | **UserAuthMethod-Phone.Read**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.Read, UserAuthMethod-Phone.Read.All, UserAuthMethod-Phone.ReadWrite, UserAuthMethod-Phone.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-Phone.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-Phone.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `POST` `/me/authentication/phoneMethods` | **UserAuthMethod-Phone.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-Phone.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `POST` `/users/{id}/authentication/phoneMethods` | **UserAuthMethod-Phone.ReadWrite**, **UserAuthMethod-Phone.ReadWrite.All**, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-Phone.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `PATCH …/{id}` `/me/authentication/phoneMethods/{id}` | **UserAuthMethod-Phone.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-Phone.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `PATCH …/{id}` `/users/{id}/authentication/phoneMethods/{id}` | **UserAuthMethod-Phone.ReadWrite**, **UserAuthMethod-Phone.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-Phone.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `PUT …/{id}` | **UserAuthMethod-Phone.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** | – |
    /// | `DELETE …/{id}` `/me/authentication/phoneMethods/{id}` | **UserAuthMethod-Phone.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-Phone.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE …/{id}` `/users/{id}/authentication/phoneMethods/{id}` | **UserAuthMethod-Phone.ReadWrite**, **UserAuthMethod-Phone.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-Phone.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    #[inline]
    pub fn phone_methods(
        &self,
    ) -> requests::phone_authentication_method::PhoneAuthenticationMethodCollection {
        mg::to(self, "phoneMethods")
    }

    /// `…/platformCredentialMethods`: many `platformCredentialAuthenticationMethod`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/platformCredentialMethods` | **UserAuthMethod-PlatformCred.Read**, UserAuthenticationMethod.Read, UserAuthMethod-PlatformCred.Read.All, UserAuthMethod-PlatformCred.ReadWrite, UserAuthMethod-PlatformCred.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET` `/users/{id}/authentication/platformCredentialMethods` | **UserAuthMethod-PlatformCred.Read**, UserAuthenticationMethod.Read, UserAuthMethod-PlatformCred.Read.All, UserAuthMethod-PlatformCred.ReadWrite, UserAuthMethod-PlatformCred.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-PlatformCred.Read.All**, UserAuthMethod-PlatformCred.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET …/{id}` `/me/authentication/platformCredentialMethods/{id}` | **UserAuthMethod-PlatformCred.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-PlatformCred.Read.All, UserAuthMethod-PlatformCred.ReadWrite, UserAuthMethod-PlatformCred.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `GET …/{id}` `/users/{id}/authentication/platformCredentialMethods/{id}` | **UserAuthMethod-PlatformCred.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-PlatformCred.Read.All, UserAuthMethod-PlatformCred.ReadWrite, UserAuthMethod-PlatformCred.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-PlatformCred.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-PlatformCred.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `DELETE …/{id}` `/me/authentication/platformCredentialMethods/{id}` | **UserAuthMethod-PlatformCred.ReadWrite**, **UserAuthMethod-PlatformCred.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE …/{id}` `/users/{id}/authentication/platformCredentialMethods/{id}` | **UserAuthMethod-PlatformCred.ReadWrite**, **UserAuthMethod-PlatformCred.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-PlatformCred.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    #[inline]
    pub fn platform_credential_methods(
        &self,
    ) -> requests::platform_credential_authentication_method::PlatformCredentialAuthenticationMethodCollection {
        mg::to(self, "platformCredentialMethods")
    }

    /// `…/qrCodePinMethod`: `qrCodePinAuthenticationMethod`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/qrCodePinMethod` | **UserAuthMethod-QR.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-QR.Read.All, UserAuthMethod-QR.ReadWrite, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `GET` `/users/{id}/authentication/qrCodePinMethod` | **UserAuthMethod-QR.Read**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.Read, UserAuthMethod-QR.Read.All, UserAuthMethod-QR.ReadWrite, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-QR.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `PATCH` `/me/authentication/qrCodePinMethod` | **UserAuthMethod-QR.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `PATCH` `/users/{id}/authentication/qrCodePinMethod` | **UserAuthMethod-QR.ReadWrite**, **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `PUT` `/me/authentication/qrCodePinMethod` | **UserAuthMethod-QR.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `PUT` `/users/{id}/authentication/qrCodePinMethod` | **UserAuthMethod-QR.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-QR.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-QR.ReadWrite.All |
    /// | `DELETE` `/me/authentication/qrCodePinMethod` | **UserAuthMethod-QR.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE` `/users/{id}/authentication/qrCodePinMethod` | **UserAuthMethod-QR.ReadWrite**, **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    #[inline]
    pub fn qr_code_pin_method(
        &self,
    ) -> requests::qr_code_pin_authentication_method::QrCodePinAuthenticationMethodResource {
        mg::to(self, "qrCodePinMethod")
    }

    /// `…/softwareOathMethods`: many `softwareOathAuthenticationMethod`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/softwareOathMethods` | **UserAuthMethod-SoftwareOATH.Read**, UserAuthenticationMethod.Read, UserAuthMethod-SoftwareOATH.Read.All, UserAuthMethod-SoftwareOATH.ReadWrite, UserAuthMethod-SoftwareOATH.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET` `/users/{id}/authentication/softwareOathMethods` | **UserAuthMethod-SoftwareOATH.Read**, UserAuthenticationMethod.Read, UserAuthMethod-SoftwareOATH.Read.All, UserAuthMethod-SoftwareOATH.ReadWrite, UserAuthMethod-SoftwareOATH.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-SoftwareOATH.Read.All**, UserAuthMethod-SoftwareOATH.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET …/{id}` `/me/authentication/softwareOathMethods/{id}` | **UserAuthMethod-SoftwareOATH.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-SoftwareOATH.Read.All, UserAuthMethod-SoftwareOATH.ReadWrite, UserAuthMethod-SoftwareOATH.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `GET …/{id}` `/users/{id}/authentication/softwareOathMethods/{id}` | **UserAuthMethod-SoftwareOATH.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-SoftwareOATH.Read.All, UserAuthMethod-SoftwareOATH.ReadWrite, UserAuthMethod-SoftwareOATH.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-SoftwareOATH.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-SoftwareOATH.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `DELETE …/{id}` `/me/authentication/softwareOathMethods/{id}` | **UserAuthMethod-SoftwareOATH.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-SoftwareOATH.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE …/{id}` `/users/{id}/authentication/softwareOathMethods/{id}` | **UserAuthMethod-SoftwareOATH.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-SoftwareOATH.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-SoftwareOATH.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    #[inline]
    pub fn software_oath_methods(
        &self,
    ) -> requests::software_oath_authentication_method::SoftwareOathAuthenticationMethodCollection {
        mg::to(self, "softwareOathMethods")
    }

    /// `…/temporaryAccessPassMethods`: many `temporaryAccessPassAuthenticationMethod`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/temporaryAccessPassMethods` | **UserAuthMethod-TAP.Read**, UserAuthenticationMethod.Read, UserAuthMethod-TAP.Read.All, UserAuthMethod-TAP.ReadWrite, UserAuthMethod-TAP.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET` `/users/{id}/authentication/temporaryAccessPassMethods` | **UserAuthMethod-TAP.Read**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.Read, UserAuthMethod-TAP.Read.All, UserAuthMethod-TAP.ReadWrite, UserAuthMethod-TAP.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-TAP.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-TAP.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `GET …/{id}` `/me/authentication/temporaryAccessPassMethods/{id}` | **UserAuthMethod-TAP.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-TAP.Read.All, UserAuthMethod-TAP.ReadWrite, UserAuthMethod-TAP.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `GET …/{id}` `/users/{id}/authentication/temporaryAccessPassMethods/{id}` | **UserAuthMethod-TAP.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-TAP.Read.All, UserAuthMethod-TAP.ReadWrite, UserAuthMethod-TAP.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-TAP.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-TAP.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `POST` `/me/authentication/temporaryAccessPassMethods` | **UserAuthMethod-TAP.ReadWrite**, UserAuthMethod-TAP.ReadWrite.All | – |
    /// | `POST` `/users/{id}/authentication/temporaryAccessPassMethods` | **UserAuthMethod-TAP.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** | **UserAuthMethod-TAP.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE …/{id}` `/me/authentication/temporaryAccessPassMethods/{id}` | **UserAuthMethod-TAP.ReadWrite**, **UserAuthMethod-TAP.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE …/{id}` `/users/{id}/authentication/temporaryAccessPassMethods/{id}` | **UserAuthMethod-TAP.ReadWrite**, **UserAuthMethod-TAP.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-TAP.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    #[inline]
    pub fn temporary_access_pass_methods(
        &self,
    ) -> requests::temporary_access_pass_authentication_method::TemporaryAccessPassAuthenticationMethodCollection {
        mg::to(self, "temporaryAccessPassMethods")
    }

    /// `…/windowsHelloForBusinessMethods`: many `windowsHelloForBusinessAuthenticationMethod`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/windowsHelloForBusinessMethods` | **UserAuthMethod-WindowsHello.Read**, UserAuthenticationMethod.Read, UserAuthMethod-WindowsHello.Read.All, UserAuthMethod-WindowsHello.ReadWrite, UserAuthMethod-WindowsHello.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET` `/users/{id}/authentication/windowsHelloForBusinessMethods` | **UserAuthMethod-WindowsHello.Read**, UserAuthenticationMethod.Read, UserAuthMethod-WindowsHello.Read.All, UserAuthMethod-WindowsHello.ReadWrite, UserAuthMethod-WindowsHello.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-WindowsHello.Read.All**, UserAuthMethod-WindowsHello.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All |
    /// | `GET …/{id}` `/me/authentication/windowsHelloForBusinessMethods/{id}` | **UserAuthMethod-WindowsHello.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-WindowsHello.Read.All, UserAuthMethod-WindowsHello.ReadWrite, UserAuthMethod-WindowsHello.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `GET …/{id}` `/users/{id}/authentication/windowsHelloForBusinessMethods/{id}` | **UserAuthMethod-WindowsHello.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-WindowsHello.Read.All, UserAuthMethod-WindowsHello.ReadWrite, UserAuthMethod-WindowsHello.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-WindowsHello.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-WindowsHello.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `DELETE …/{id}` `/me/authentication/windowsHelloForBusinessMethods/{id}` | **UserAuthMethod-WindowsHello.ReadWrite**, **UserAuthMethod-WindowsHello.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE …/{id}` `/users/{id}/authentication/windowsHelloForBusinessMethods/{id}` | **UserAuthMethod-WindowsHello.ReadWrite**, **UserAuthMethod-WindowsHello.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-WindowsHello.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    #[inline]
    pub fn windows_hello_for_business_methods(
        &self,
    ) -> requests::windows_hello_for_business_authentication_method::WindowsHelloForBusinessAuthenticationMethodCollection {
        mg::to(self, "windowsHelloForBusinessMethods")
    }
}
