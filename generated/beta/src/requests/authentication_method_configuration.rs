// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authenticationMethodConfiguration`, by its URL.
    ///
    /// For example `/authenticationMethodConfigurations/{authenticationMethodConfiguration-id}`.
    AuthenticationMethodConfigurationResource(mg::One<models::AuthenticationMethodConfiguration>)
}

impl AuthenticationMethodConfigurationResource {
    /// `…/microsoft.graph.emailAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_email_authentication_method_configuration(
        &self,
    ) -> requests::email_authentication_method_configuration::EmailAuthenticationMethodConfigurationResource {
        mg::to(self, "microsoft.graph.emailAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.externalAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_external_authentication_method_configuration(
        &self,
    ) -> requests::external_authentication_method_configuration::ExternalAuthenticationMethodConfigurationResource {
        mg::to(self, "microsoft.graph.externalAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.fido2AuthenticationMethodConfiguration`
    #[inline]
    pub fn as_fido2_authentication_method_configuration(
        &self,
    ) -> requests::fido2_authentication_method_configuration::Fido2AuthenticationMethodConfigurationResource {
        mg::to(self, "microsoft.graph.fido2AuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.hardwareOathAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_hardware_oath_authentication_method_configuration(
        &self,
    ) -> requests::hardware_oath_authentication_method_configuration::HardwareOathAuthenticationMethodConfigurationResource {
        mg::to(self, "microsoft.graph.hardwareOathAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_microsoft_authenticator_authentication_method_configuration(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method_configuration::MicrosoftAuthenticatorAuthenticationMethodConfigurationResource {
        mg::to(
            self,
            "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.qrCodePinAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_qr_code_pin_authentication_method_configuration(
        &self,
    ) -> requests::qr_code_pin_authentication_method_configuration::QrCodePinAuthenticationMethodConfigurationResource {
        mg::to(self, "microsoft.graph.qrCodePinAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.smsAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_sms_authentication_method_configuration(
        &self,
    ) -> requests::sms_authentication_method_configuration::SmsAuthenticationMethodConfigurationResource {
        mg::to(self, "microsoft.graph.smsAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.softwareOathAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_software_oath_authentication_method_configuration(
        &self,
    ) -> requests::software_oath_authentication_method_configuration::SoftwareOathAuthenticationMethodConfigurationResource {
        mg::to(self, "microsoft.graph.softwareOathAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_temporary_access_pass_authentication_method_configuration(
        &self,
    ) -> requests::temporary_access_pass_authentication_method_configuration::TemporaryAccessPassAuthenticationMethodConfigurationResource {
        mg::to(
            self,
            "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_verifiable_credentials_authentication_method_configuration(
        &self,
    ) -> requests::verifiable_credentials_authentication_method_configuration::VerifiableCredentialsAuthenticationMethodConfigurationResource {
        mg::to(
            self,
            "microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.voiceAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_voice_authentication_method_configuration(
        &self,
    ) -> requests::voice_authentication_method_configuration::VoiceAuthenticationMethodConfigurationResource {
        mg::to(self, "microsoft.graph.voiceAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.x509CertificateAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_x509_certificate_authentication_method_configuration(
        &self,
    ) -> requests::x509_certificate_authentication_method_configuration::X509CertificateAuthenticationMethodConfigurationResource {
        mg::to(self, "microsoft.graph.x509CertificateAuthenticationMethodConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.authenticationMethodConfiguration`, by its URL.
    ///
    /// For example `/authenticationMethodConfigurations`.
    AuthenticationMethodConfigurationCollection(mg::Many<models::AuthenticationMethodConfiguration, AuthenticationMethodConfigurationResource>)
}

impl AuthenticationMethodConfigurationCollection {
    /// `…/microsoft.graph.emailAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_email_authentication_method_configuration(
        &self,
    ) -> requests::email_authentication_method_configuration::EmailAuthenticationMethodConfigurationCollection {
        mg::to(self, "microsoft.graph.emailAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.externalAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_external_authentication_method_configuration(
        &self,
    ) -> requests::external_authentication_method_configuration::ExternalAuthenticationMethodConfigurationCollection {
        mg::to(self, "microsoft.graph.externalAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.fido2AuthenticationMethodConfiguration`
    #[inline]
    pub fn as_fido2_authentication_method_configuration(
        &self,
    ) -> requests::fido2_authentication_method_configuration::Fido2AuthenticationMethodConfigurationCollection {
        mg::to(self, "microsoft.graph.fido2AuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.hardwareOathAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_hardware_oath_authentication_method_configuration(
        &self,
    ) -> requests::hardware_oath_authentication_method_configuration::HardwareOathAuthenticationMethodConfigurationCollection {
        mg::to(self, "microsoft.graph.hardwareOathAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_microsoft_authenticator_authentication_method_configuration(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method_configuration::MicrosoftAuthenticatorAuthenticationMethodConfigurationCollection {
        mg::to(
            self,
            "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.qrCodePinAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_qr_code_pin_authentication_method_configuration(
        &self,
    ) -> requests::qr_code_pin_authentication_method_configuration::QrCodePinAuthenticationMethodConfigurationCollection {
        mg::to(self, "microsoft.graph.qrCodePinAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.smsAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_sms_authentication_method_configuration(
        &self,
    ) -> requests::sms_authentication_method_configuration::SmsAuthenticationMethodConfigurationCollection {
        mg::to(self, "microsoft.graph.smsAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.softwareOathAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_software_oath_authentication_method_configuration(
        &self,
    ) -> requests::software_oath_authentication_method_configuration::SoftwareOathAuthenticationMethodConfigurationCollection {
        mg::to(self, "microsoft.graph.softwareOathAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_temporary_access_pass_authentication_method_configuration(
        &self,
    ) -> requests::temporary_access_pass_authentication_method_configuration::TemporaryAccessPassAuthenticationMethodConfigurationCollection {
        mg::to(
            self,
            "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_verifiable_credentials_authentication_method_configuration(
        &self,
    ) -> requests::verifiable_credentials_authentication_method_configuration::VerifiableCredentialsAuthenticationMethodConfigurationCollection {
        mg::to(
            self,
            "microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.voiceAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_voice_authentication_method_configuration(
        &self,
    ) -> requests::voice_authentication_method_configuration::VoiceAuthenticationMethodConfigurationCollection {
        mg::to(self, "microsoft.graph.voiceAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.x509CertificateAuthenticationMethodConfiguration`
    #[inline]
    pub fn as_x509_certificate_authentication_method_configuration(
        &self,
    ) -> requests::x509_certificate_authentication_method_configuration::X509CertificateAuthenticationMethodConfigurationCollection {
        mg::to(self, "microsoft.graph.x509CertificateAuthenticationMethodConfiguration")
    }
}
