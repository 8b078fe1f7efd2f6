// @generated
use crate::{mg, models, requests};

/// Requests on one [`TemporaryAccessPassAuthenticationMethodConfiguration`]: `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_temporary_access_pass_authentication_method_configuration()
/// ```
///
/// [`TemporaryAccessPassAuthenticationMethodConfiguration`]: models::TemporaryAccessPassAuthenticationMethodConfiguration
#[derive(Clone, Debug)]
pub struct TemporaryAccessPassAuthenticationMethodConfigurationResource(
    mg::One<models::TemporaryAccessPassAuthenticationMethodConfiguration>,
);

mg::builder! { TemporaryAccessPassAuthenticationMethodConfigurationResource: mg::One<models::TemporaryAccessPassAuthenticationMethodConfiguration> }

impl TemporaryAccessPassAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many [`AuthenticationMethodTarget`](models::AuthenticationMethodTarget).
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::authentication_method_target::AuthenticationMethodTargetCollection {
        mg::navigate(self, "includeTargets")
    }
}

/// Requests on a collection of [`TemporaryAccessPassAuthenticationMethodConfiguration`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_temporary_access_pass_authentication_method_configuration()
/// ```
///
/// [`TemporaryAccessPassAuthenticationMethodConfiguration`]: models::TemporaryAccessPassAuthenticationMethodConfiguration
pub type TemporaryAccessPassAuthenticationMethodConfigurationCollection = mg::Many<
    models::TemporaryAccessPassAuthenticationMethodConfiguration,
    TemporaryAccessPassAuthenticationMethodConfigurationResource,
>;
