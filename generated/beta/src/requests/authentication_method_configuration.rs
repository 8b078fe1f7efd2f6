// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AuthenticationMethodConfiguration`](models::AuthenticationMethodConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.authentication_method_configurations().id(id)`.
#[derive(Clone, Debug)]
pub struct AuthenticationMethodConfigurationResource(
    mg::One<models::AuthenticationMethodConfiguration>,
);

mg::builder! { AuthenticationMethodConfigurationResource: mg::One<models::AuthenticationMethodConfiguration> }

impl AuthenticationMethodConfigurationResource {
    /// `…/microsoft.graph.emailAuthenticationMethodConfiguration`: cast to
    /// [`EmailAuthenticationMethodConfiguration`](models::EmailAuthenticationMethodConfiguration).
    #[doc(alias = "microsoft.graph.emailAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_email_authentication_method_configuration(
        &self,
    ) -> requests::email_authentication_method_configuration::EmailAuthenticationMethodConfigurationResource {
        mg::navigate(self, "microsoft.graph.emailAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.externalAuthenticationMethodConfiguration`: cast to
    /// [`ExternalAuthenticationMethodConfiguration`].
    ///
    /// [`ExternalAuthenticationMethodConfiguration`]: models::ExternalAuthenticationMethodConfiguration
    #[doc(alias = "microsoft.graph.externalAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_external_authentication_method_configuration(
        &self,
    ) -> requests::external_authentication_method_configuration::ExternalAuthenticationMethodConfigurationResource {
        mg::navigate(self, "microsoft.graph.externalAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.fido2AuthenticationMethodConfiguration`: cast to
    /// [`Fido2AuthenticationMethodConfiguration`](models::Fido2AuthenticationMethodConfiguration).
    #[doc(alias = "microsoft.graph.fido2AuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_fido2_authentication_method_configuration(
        &self,
    ) -> requests::fido2_authentication_method_configuration::Fido2AuthenticationMethodConfigurationResource {
        mg::navigate(self, "microsoft.graph.fido2AuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.hardwareOathAuthenticationMethodConfiguration`: cast to
    /// [`HardwareOathAuthenticationMethodConfiguration`].
    ///
    /// [`HardwareOathAuthenticationMethodConfiguration`]: models::HardwareOathAuthenticationMethodConfiguration
    #[doc(alias = "microsoft.graph.hardwareOathAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_hardware_oath_authentication_method_configuration(
        &self,
    ) -> requests::hardware_oath_authentication_method_configuration::HardwareOathAuthenticationMethodConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.hardwareOathAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration`: cast to
    /// [`MicrosoftAuthenticatorAuthenticationMethodConfiguration`].
    ///
    /// [`MicrosoftAuthenticatorAuthenticationMethodConfiguration`]: models::MicrosoftAuthenticatorAuthenticationMethodConfiguration
    #[doc(
        alias = "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration"
    )]
    #[inline]
    pub fn cast_to_microsoft_authenticator_authentication_method_configuration(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method_configuration::MicrosoftAuthenticatorAuthenticationMethodConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.qrCodePinAuthenticationMethodConfiguration`: cast to
    /// [`QrCodePinAuthenticationMethodConfiguration`].
    ///
    /// [`QrCodePinAuthenticationMethodConfiguration`]: models::QrCodePinAuthenticationMethodConfiguration
    #[doc(alias = "microsoft.graph.qrCodePinAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_qr_code_pin_authentication_method_configuration(
        &self,
    ) -> requests::qr_code_pin_authentication_method_configuration::QrCodePinAuthenticationMethodConfigurationResource {
        mg::navigate(self, "microsoft.graph.qrCodePinAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.smsAuthenticationMethodConfiguration`: cast to
    /// [`SmsAuthenticationMethodConfiguration`](models::SmsAuthenticationMethodConfiguration).
    #[doc(alias = "microsoft.graph.smsAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_sms_authentication_method_configuration(
        &self,
    ) -> requests::sms_authentication_method_configuration::SmsAuthenticationMethodConfigurationResource {
        mg::navigate(self, "microsoft.graph.smsAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.softwareOathAuthenticationMethodConfiguration`: cast to
    /// [`SoftwareOathAuthenticationMethodConfiguration`].
    ///
    /// [`SoftwareOathAuthenticationMethodConfiguration`]: models::SoftwareOathAuthenticationMethodConfiguration
    #[doc(alias = "microsoft.graph.softwareOathAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_software_oath_authentication_method_configuration(
        &self,
    ) -> requests::software_oath_authentication_method_configuration::SoftwareOathAuthenticationMethodConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.softwareOathAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`: cast to
    /// [`TemporaryAccessPassAuthenticationMethodConfiguration`].
    ///
    /// [`TemporaryAccessPassAuthenticationMethodConfiguration`]: models::TemporaryAccessPassAuthenticationMethodConfiguration
    #[doc(
        alias = "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration"
    )]
    #[inline]
    pub fn cast_to_temporary_access_pass_authentication_method_configuration(
        &self,
    ) -> requests::temporary_access_pass_authentication_method_configuration::TemporaryAccessPassAuthenticationMethodConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration`: cast to
    /// [`VerifiableCredentialsAuthenticationMethodConfiguration`].
    ///
    /// [`VerifiableCredentialsAuthenticationMethodConfiguration`]: models::VerifiableCredentialsAuthenticationMethodConfiguration
    #[doc(
        alias = "microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration"
    )]
    #[inline]
    pub fn cast_to_verifiable_credentials_authentication_method_configuration(
        &self,
    ) -> requests::verifiable_credentials_authentication_method_configuration::VerifiableCredentialsAuthenticationMethodConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.voiceAuthenticationMethodConfiguration`: cast to
    /// [`VoiceAuthenticationMethodConfiguration`](models::VoiceAuthenticationMethodConfiguration).
    #[doc(alias = "microsoft.graph.voiceAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_voice_authentication_method_configuration(
        &self,
    ) -> requests::voice_authentication_method_configuration::VoiceAuthenticationMethodConfigurationResource {
        mg::navigate(self, "microsoft.graph.voiceAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.x509CertificateAuthenticationMethodConfiguration`: cast to
    /// [`X509CertificateAuthenticationMethodConfiguration`].
    ///
    /// [`X509CertificateAuthenticationMethodConfiguration`]: models::X509CertificateAuthenticationMethodConfiguration
    #[doc(alias = "microsoft.graph.x509CertificateAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_x509_certificate_authentication_method_configuration(
        &self,
    ) -> requests::x509_certificate_authentication_method_configuration::X509CertificateAuthenticationMethodConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.x509CertificateAuthenticationMethodConfiguration",
        )
    }
}

/// Requests on a collection of
/// [`AuthenticationMethodConfiguration`](models::AuthenticationMethodConfiguration): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.authentication_method_configurations()`.
#[derive(Clone, Debug)]
pub struct AuthenticationMethodConfigurationCollection(
    mg::Many<
        models::AuthenticationMethodConfiguration,
        AuthenticationMethodConfigurationResource,
    >,
);

mg::builder! { AuthenticationMethodConfigurationCollection: mg::Many<models::AuthenticationMethodConfiguration, AuthenticationMethodConfigurationResource> }

impl AuthenticationMethodConfigurationCollection {
    /// `…/microsoft.graph.emailAuthenticationMethodConfiguration`: the members that are
    /// [`EmailAuthenticationMethodConfiguration`](models::EmailAuthenticationMethodConfiguration).
    #[doc(alias = "microsoft.graph.emailAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_email_authentication_method_configuration(
        &self,
    ) -> requests::email_authentication_method_configuration::EmailAuthenticationMethodConfigurationCollection {
        mg::navigate(self, "microsoft.graph.emailAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.externalAuthenticationMethodConfiguration`: the members that are
    /// [`ExternalAuthenticationMethodConfiguration`].
    ///
    /// [`ExternalAuthenticationMethodConfiguration`]: models::ExternalAuthenticationMethodConfiguration
    #[doc(alias = "microsoft.graph.externalAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_external_authentication_method_configuration(
        &self,
    ) -> requests::external_authentication_method_configuration::ExternalAuthenticationMethodConfigurationCollection {
        mg::navigate(self, "microsoft.graph.externalAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.fido2AuthenticationMethodConfiguration`: the members that are
    /// [`Fido2AuthenticationMethodConfiguration`](models::Fido2AuthenticationMethodConfiguration).
    #[doc(alias = "microsoft.graph.fido2AuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_fido2_authentication_method_configuration(
        &self,
    ) -> requests::fido2_authentication_method_configuration::Fido2AuthenticationMethodConfigurationCollection {
        mg::navigate(self, "microsoft.graph.fido2AuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.hardwareOathAuthenticationMethodConfiguration`: the members that are
    /// [`HardwareOathAuthenticationMethodConfiguration`].
    ///
    /// [`HardwareOathAuthenticationMethodConfiguration`]: models::HardwareOathAuthenticationMethodConfiguration
    #[doc(alias = "microsoft.graph.hardwareOathAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_hardware_oath_authentication_method_configuration(
        &self,
    ) -> requests::hardware_oath_authentication_method_configuration::HardwareOathAuthenticationMethodConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.hardwareOathAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration`: the members
    /// that are [`MicrosoftAuthenticatorAuthenticationMethodConfiguration`].
    ///
    /// [`MicrosoftAuthenticatorAuthenticationMethodConfiguration`]: models::MicrosoftAuthenticatorAuthenticationMethodConfiguration
    #[doc(
        alias = "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration"
    )]
    #[inline]
    pub fn cast_to_microsoft_authenticator_authentication_method_configuration(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method_configuration::MicrosoftAuthenticatorAuthenticationMethodConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.qrCodePinAuthenticationMethodConfiguration`: the members that are
    /// [`QrCodePinAuthenticationMethodConfiguration`].
    ///
    /// [`QrCodePinAuthenticationMethodConfiguration`]: models::QrCodePinAuthenticationMethodConfiguration
    #[doc(alias = "microsoft.graph.qrCodePinAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_qr_code_pin_authentication_method_configuration(
        &self,
    ) -> requests::qr_code_pin_authentication_method_configuration::QrCodePinAuthenticationMethodConfigurationCollection {
        mg::navigate(self, "microsoft.graph.qrCodePinAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.smsAuthenticationMethodConfiguration`: the members that are
    /// [`SmsAuthenticationMethodConfiguration`](models::SmsAuthenticationMethodConfiguration).
    #[doc(alias = "microsoft.graph.smsAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_sms_authentication_method_configuration(
        &self,
    ) -> requests::sms_authentication_method_configuration::SmsAuthenticationMethodConfigurationCollection {
        mg::navigate(self, "microsoft.graph.smsAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.softwareOathAuthenticationMethodConfiguration`: the members that are
    /// [`SoftwareOathAuthenticationMethodConfiguration`].
    ///
    /// [`SoftwareOathAuthenticationMethodConfiguration`]: models::SoftwareOathAuthenticationMethodConfiguration
    #[doc(alias = "microsoft.graph.softwareOathAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_software_oath_authentication_method_configuration(
        &self,
    ) -> requests::software_oath_authentication_method_configuration::SoftwareOathAuthenticationMethodConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.softwareOathAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`: the members that
    /// are [`TemporaryAccessPassAuthenticationMethodConfiguration`].
    ///
    /// [`TemporaryAccessPassAuthenticationMethodConfiguration`]: models::TemporaryAccessPassAuthenticationMethodConfiguration
    #[doc(
        alias = "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration"
    )]
    #[inline]
    pub fn cast_to_temporary_access_pass_authentication_method_configuration(
        &self,
    ) -> requests::temporary_access_pass_authentication_method_configuration::TemporaryAccessPassAuthenticationMethodConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration`: the members that
    /// are [`VerifiableCredentialsAuthenticationMethodConfiguration`].
    ///
    /// [`VerifiableCredentialsAuthenticationMethodConfiguration`]: models::VerifiableCredentialsAuthenticationMethodConfiguration
    #[doc(
        alias = "microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration"
    )]
    #[inline]
    pub fn cast_to_verifiable_credentials_authentication_method_configuration(
        &self,
    ) -> requests::verifiable_credentials_authentication_method_configuration::VerifiableCredentialsAuthenticationMethodConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration",
        )
    }

    /// `…/microsoft.graph.voiceAuthenticationMethodConfiguration`: the members that are
    /// [`VoiceAuthenticationMethodConfiguration`](models::VoiceAuthenticationMethodConfiguration).
    #[doc(alias = "microsoft.graph.voiceAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_voice_authentication_method_configuration(
        &self,
    ) -> requests::voice_authentication_method_configuration::VoiceAuthenticationMethodConfigurationCollection {
        mg::navigate(self, "microsoft.graph.voiceAuthenticationMethodConfiguration")
    }

    /// `…/microsoft.graph.x509CertificateAuthenticationMethodConfiguration`: the members that are
    /// [`X509CertificateAuthenticationMethodConfiguration`].
    ///
    /// [`X509CertificateAuthenticationMethodConfiguration`]: models::X509CertificateAuthenticationMethodConfiguration
    #[doc(alias = "microsoft.graph.x509CertificateAuthenticationMethodConfiguration")]
    #[inline]
    pub fn cast_to_x509_certificate_authentication_method_configuration(
        &self,
    ) -> requests::x509_certificate_authentication_method_configuration::X509CertificateAuthenticationMethodConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.x509CertificateAuthenticationMethodConfiguration",
        )
    }
}
