// @generated
use crate::{mg, models, requests};

/// Requests on one [`MicrosoftAuthenticatorAuthenticationMethodConfiguration`]: `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_microsoft_authenticator_authentication_method_configuration()
/// ```
///
/// [`MicrosoftAuthenticatorAuthenticationMethodConfiguration`]: models::MicrosoftAuthenticatorAuthenticationMethodConfiguration
#[derive(Clone, Debug)]
pub struct MicrosoftAuthenticatorAuthenticationMethodConfigurationResource(
    mg::One<models::MicrosoftAuthenticatorAuthenticationMethodConfiguration>,
);

mg::builder! { MicrosoftAuthenticatorAuthenticationMethodConfigurationResource: mg::One<models::MicrosoftAuthenticatorAuthenticationMethodConfiguration> }

impl MicrosoftAuthenticatorAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many [`MicrosoftAuthenticatorAuthenticationMethodTarget`].
    ///
    /// [`MicrosoftAuthenticatorAuthenticationMethodTarget`]: models::MicrosoftAuthenticatorAuthenticationMethodTarget
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method_target::MicrosoftAuthenticatorAuthenticationMethodTargetCollection {
        mg::navigate(self, "includeTargets")
    }
}

/// Requests on a collection of [`MicrosoftAuthenticatorAuthenticationMethodConfiguration`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_microsoft_authenticator_authentication_method_configuration()
/// ```
///
/// [`MicrosoftAuthenticatorAuthenticationMethodConfiguration`]: models::MicrosoftAuthenticatorAuthenticationMethodConfiguration
pub type MicrosoftAuthenticatorAuthenticationMethodConfigurationCollection = mg::Many<
    models::MicrosoftAuthenticatorAuthenticationMethodConfiguration,
    MicrosoftAuthenticatorAuthenticationMethodConfigurationResource,
>;
