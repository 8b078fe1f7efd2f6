// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationMethodConfiguration`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationmethodconfiguration?view=graph-rest-beta>
    AuthenticationMethodConfiguration "microsoft.graph.authenticationMethodConfiguration" "entity abstract" : super::Entity => AuthenticationMethodConfigurationKind;
    /// `excludeTargets`: Collection(excludeTarget)
    exclude_targets "excludeTargets": Vec<super::ExcludeTarget>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: authenticationMethodState
    state "state": mg::Open<super::AuthenticationMethodState>,
}

mg::derived_from! { AuthenticationMethodConfiguration: super::Entity }

/// The types derived from `microsoft.graph.authenticationMethodConfiguration`.
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
