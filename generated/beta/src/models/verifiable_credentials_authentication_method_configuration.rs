// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration`][reference], derived
/// from [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration).
///
/// Requests: [`VerifiableCredentialsAuthenticationMethodConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_verifiable_credentials_authentication_method_configuration()
/// ```
///
/// [`VerifiableCredentialsAuthenticationMethodConfigurationCollection`]: crate::requests::verifiable_credentials_authentication_method_configuration::VerifiableCredentialsAuthenticationMethodConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/verifiablecredentialsauthenticationmethodconfiguration?view=graph-rest-beta
pub struct VerifiableCredentialsAuthenticationMethodConfiguration {
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
    VerifiableCredentialsAuthenticationMethodConfiguration: "microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration", entity, base super::AuthenticationMethodConfiguration;
    exclude_targets: "excludeTargets",
    id: "id" key required,
    state: "state",
}

mg::derived_from! { VerifiableCredentialsAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl VerifiableCredentialsAuthenticationMethodConfiguration {
    /// `includeTargets`: many [`VerifiableCredentialAuthenticationMethodTarget`].
    ///
    /// [`VerifiableCredentialAuthenticationMethodTarget`]: super::VerifiableCredentialAuthenticationMethodTarget
    pub const INCLUDE_TARGETS: mg::Nav<
        VerifiableCredentialsAuthenticationMethodConfiguration,
        Vec<super::VerifiableCredentialAuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
