// @generated
use crate::mg;

/// Entity type [`microsoft.graph.x509CertificateAuthenticationMethodConfiguration`][reference],
/// derived from [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration).
///
/// Requests: [`X509CertificateAuthenticationMethodConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_x509_certificate_authentication_method_configuration()
/// ```
///
/// [`X509CertificateAuthenticationMethodConfigurationCollection`]: crate::requests::x509_certificate_authentication_method_configuration::X509CertificateAuthenticationMethodConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/x509certificateauthenticationmethodconfiguration?view=graph-rest-beta
pub struct X509CertificateAuthenticationMethodConfiguration {
    /// `authenticationModeConfiguration`.
    pub authentication_mode_configuration: mg::Field<
        mg::Boxed<super::X509CertificateAuthenticationModeConfiguration>,
    >,
    /// `certificateAuthorityScopes`.
    pub certificate_authority_scopes: mg::Field<
        Vec<super::X509CertificateAuthorityScope>,
    >,
    /// `certificateUserBindings`.
    pub certificate_user_bindings: mg::Field<Vec<super::X509CertificateUserBinding>>,
    /// `excludeTargets`.
    pub exclude_targets: mg::Field<Vec<super::ExcludeTarget>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `issuerHintsConfiguration`.
    pub issuer_hints_configuration: mg::Field<
        mg::Boxed<super::X509CertificateIssuerHintsConfiguration>,
    >,
    /// `state`.
    pub state: mg::Field<mg::Open<super::AuthenticationMethodState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    X509CertificateAuthenticationMethodConfiguration: "microsoft.graph.x509CertificateAuthenticationMethodConfiguration", entity, base super::AuthenticationMethodConfiguration;
    authentication_mode_configuration: "authenticationModeConfiguration",
    certificate_authority_scopes: "certificateAuthorityScopes",
    certificate_user_bindings: "certificateUserBindings",
    exclude_targets: "excludeTargets",
    id: "id" key required,
    issuer_hints_configuration: "issuerHintsConfiguration",
    state: "state",
}

mg::derived_from! { X509CertificateAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl X509CertificateAuthenticationMethodConfiguration {
    /// `includeTargets`: many [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget).
    pub const INCLUDE_TARGETS: mg::Nav<
        X509CertificateAuthenticationMethodConfiguration,
        Vec<super::AuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
