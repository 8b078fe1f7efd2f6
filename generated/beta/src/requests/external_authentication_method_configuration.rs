// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExternalAuthenticationMethodConfiguration`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_external_authentication_method_configuration()
/// ```
///
/// [`ExternalAuthenticationMethodConfiguration`]: models::ExternalAuthenticationMethodConfiguration
#[derive(Clone, Debug)]
pub struct ExternalAuthenticationMethodConfigurationResource(
    mg::One<models::ExternalAuthenticationMethodConfiguration>,
);

mg::builder! { ExternalAuthenticationMethodConfigurationResource: mg::One<models::ExternalAuthenticationMethodConfiguration> }

impl ExternalAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many [`AuthenticationMethodTarget`](models::AuthenticationMethodTarget).
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::authentication_method_target::AuthenticationMethodTargetCollection {
        mg::navigate(self, "includeTargets")
    }
}

/// Requests on a collection of [`ExternalAuthenticationMethodConfiguration`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_external_authentication_method_configuration()
/// ```
///
/// [`ExternalAuthenticationMethodConfiguration`]: models::ExternalAuthenticationMethodConfiguration
pub type ExternalAuthenticationMethodConfigurationCollection = mg::Many<
    models::ExternalAuthenticationMethodConfiguration,
    ExternalAuthenticationMethodConfigurationResource,
>;
