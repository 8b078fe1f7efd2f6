// @generated
use crate::{mg, models, requests};

/// Requests on one [`VerifiableCredentialsAuthenticationMethodConfiguration`]: `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_verifiable_credentials_authentication_method_configuration()
/// ```
///
/// [`VerifiableCredentialsAuthenticationMethodConfiguration`]: models::VerifiableCredentialsAuthenticationMethodConfiguration
#[derive(Clone, Debug)]
pub struct VerifiableCredentialsAuthenticationMethodConfigurationResource(
    mg::One<models::VerifiableCredentialsAuthenticationMethodConfiguration>,
);

mg::builder! { VerifiableCredentialsAuthenticationMethodConfigurationResource: mg::One<models::VerifiableCredentialsAuthenticationMethodConfiguration> }

impl VerifiableCredentialsAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many [`VerifiableCredentialAuthenticationMethodTarget`].
    ///
    /// [`VerifiableCredentialAuthenticationMethodTarget`]: models::VerifiableCredentialAuthenticationMethodTarget
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::verifiable_credential_authentication_method_target::VerifiableCredentialAuthenticationMethodTargetCollection {
        mg::navigate(self, "includeTargets")
    }
}

/// Requests on a collection of [`VerifiableCredentialsAuthenticationMethodConfiguration`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_verifiable_credentials_authentication_method_configuration()
/// ```
///
/// [`VerifiableCredentialsAuthenticationMethodConfiguration`]: models::VerifiableCredentialsAuthenticationMethodConfiguration
pub type VerifiableCredentialsAuthenticationMethodConfigurationCollection = mg::Many<
    models::VerifiableCredentialsAuthenticationMethodConfiguration,
    VerifiableCredentialsAuthenticationMethodConfigurationResource,
>;
