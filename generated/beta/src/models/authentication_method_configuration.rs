// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.authenticationMethodConfiguration`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationMethodConfigurationCollection`], for example
/// `graph.authentication_method_configurations()`.
///
/// [`AuthenticationMethodConfigurationCollection`]: crate::requests::authentication_method_configuration::AuthenticationMethodConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationmethodconfiguration?view=graph-rest-beta
pub struct AuthenticationMethodConfiguration {
    /// `excludeTargets`.
    pub exclude_targets: mg::Field<Vec<super::ExcludeTarget>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::AuthenticationMethodState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationMethodConfiguration: "microsoft.graph.authenticationMethodConfiguration", entity abstract, base super::Entity, family AuthenticationMethodConfigurationKind;
    exclude_targets: "excludeTargets",
    id: "id" key required,
    state: "state",
}

mg::derived_from! { AuthenticationMethodConfiguration: super::Entity }

/// The types derived from [`AuthenticationMethodConfiguration`].
#[non_exhaustive]
pub enum AuthenticationMethodConfigurationKind {
    EmailAuthenticationMethodConfiguration(
        Box<super::EmailAuthenticationMethodConfiguration>,
    ),
    ExternalAuthenticationMethodConfiguration(
        Box<super::ExternalAuthenticationMethodConfiguration>,
    ),
    Fido2AuthenticationMethodConfiguration(
        Box<super::Fido2AuthenticationMethodConfiguration>,
    ),
    HardwareOathAuthenticationMethodConfiguration(
        Box<super::HardwareOathAuthenticationMethodConfiguration>,
    ),
    MicrosoftAuthenticatorAuthenticationMethodConfiguration(
        Box<super::MicrosoftAuthenticatorAuthenticationMethodConfiguration>,
    ),
    QrCodePinAuthenticationMethodConfiguration(
        Box<super::QrCodePinAuthenticationMethodConfiguration>,
    ),
    SmsAuthenticationMethodConfiguration(
        Box<super::SmsAuthenticationMethodConfiguration>,
    ),
    SoftwareOathAuthenticationMethodConfiguration(
        Box<super::SoftwareOathAuthenticationMethodConfiguration>,
    ),
    TemporaryAccessPassAuthenticationMethodConfiguration(
        Box<super::TemporaryAccessPassAuthenticationMethodConfiguration>,
    ),
    VerifiableCredentialsAuthenticationMethodConfiguration(
        Box<super::VerifiableCredentialsAuthenticationMethodConfiguration>,
    ),
    VoiceAuthenticationMethodConfiguration(
        Box<super::VoiceAuthenticationMethodConfiguration>,
    ),
    X509CertificateAuthenticationMethodConfiguration(
        Box<super::X509CertificateAuthenticationMethodConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthenticationMethodConfiguration>),
}

mg::family! {
    AuthenticationMethodConfiguration => AuthenticationMethodConfigurationKind;
    EmailAuthenticationMethodConfiguration(super::EmailAuthenticationMethodConfiguration),
    ExternalAuthenticationMethodConfiguration(super::ExternalAuthenticationMethodConfiguration),
    Fido2AuthenticationMethodConfiguration(super::Fido2AuthenticationMethodConfiguration),
    HardwareOathAuthenticationMethodConfiguration(super::HardwareOathAuthenticationMethodConfiguration),
    MicrosoftAuthenticatorAuthenticationMethodConfiguration(super::MicrosoftAuthenticatorAuthenticationMethodConfiguration),
    QrCodePinAuthenticationMethodConfiguration(super::QrCodePinAuthenticationMethodConfiguration),
    SmsAuthenticationMethodConfiguration(super::SmsAuthenticationMethodConfiguration),
    SoftwareOathAuthenticationMethodConfiguration(super::SoftwareOathAuthenticationMethodConfiguration),
    TemporaryAccessPassAuthenticationMethodConfiguration(super::TemporaryAccessPassAuthenticationMethodConfiguration),
    VerifiableCredentialsAuthenticationMethodConfiguration(super::VerifiableCredentialsAuthenticationMethodConfiguration),
    VoiceAuthenticationMethodConfiguration(super::VoiceAuthenticationMethodConfiguration),
    X509CertificateAuthenticationMethodConfiguration(super::X509CertificateAuthenticationMethodConfiguration),
}
