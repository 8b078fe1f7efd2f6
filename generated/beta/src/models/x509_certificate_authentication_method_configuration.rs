// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.x509CertificateAuthenticationMethodConfiguration`, an entity type derived from `microsoft.graph.authenticationMethodConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/x509certificateauthenticationmethodconfiguration?view=graph-rest-beta>
    X509CertificateAuthenticationMethodConfiguration "microsoft.graph.x509CertificateAuthenticationMethodConfiguration" "entity" : super::AuthenticationMethodConfiguration;
    /// `authenticationModeConfiguration`: x509CertificateAuthenticationModeConfiguration
    authentication_mode_configuration "authenticationModeConfiguration": mg::Boxed<super::X509CertificateAuthenticationModeConfiguration>,
    /// `certificateAuthorityScopes`: Collection(x509CertificateAuthorityScope)
    certificate_authority_scopes "certificateAuthorityScopes": Vec<super::X509CertificateAuthorityScope>,
    /// `certificateUserBindings`: Collection(x509CertificateUserBinding)
    certificate_user_bindings "certificateUserBindings": Vec<super::X509CertificateUserBinding>,
    /// `excludeTargets`: Collection(excludeTarget)
    exclude_targets "excludeTargets": Vec<super::ExcludeTarget>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `issuerHintsConfiguration`: x509CertificateIssuerHintsConfiguration
    issuer_hints_configuration "issuerHintsConfiguration": mg::Boxed<super::X509CertificateIssuerHintsConfiguration>,
    /// `state`: authenticationMethodState
    state "state": mg::Open<super::AuthenticationMethodState>,
}

mg::derived_from! { X509CertificateAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl X509CertificateAuthenticationMethodConfiguration {
    /// `includeTargets`: many `authenticationMethodTarget`, contained
    pub const INCLUDE_TARGETS: mg::Nav<
        X509CertificateAuthenticationMethodConfiguration,
        Vec<super::AuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
