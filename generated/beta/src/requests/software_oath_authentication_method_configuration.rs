// @generated
use crate::{mg, models, requests};

/// Requests on one [`SoftwareOathAuthenticationMethodConfiguration`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_software_oath_authentication_method_configuration()
/// ```
///
/// [`SoftwareOathAuthenticationMethodConfiguration`]: models::SoftwareOathAuthenticationMethodConfiguration
#[derive(Clone, Debug)]
pub struct SoftwareOathAuthenticationMethodConfigurationResource(
    mg::One<models::SoftwareOathAuthenticationMethodConfiguration>,
);

mg::builder! { SoftwareOathAuthenticationMethodConfigurationResource: mg::One<models::SoftwareOathAuthenticationMethodConfiguration> }

impl SoftwareOathAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many [`AuthenticationMethodTarget`](models::AuthenticationMethodTarget).
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::authentication_method_target::AuthenticationMethodTargetCollection {
        mg::navigate(self, "includeTargets")
    }
}

/// Requests on a collection of [`SoftwareOathAuthenticationMethodConfiguration`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_software_oath_authentication_method_configuration()
/// ```
///
/// [`SoftwareOathAuthenticationMethodConfiguration`]: models::SoftwareOathAuthenticationMethodConfiguration
pub type SoftwareOathAuthenticationMethodConfigurationCollection = mg::Many<
    models::SoftwareOathAuthenticationMethodConfiguration,
    SoftwareOathAuthenticationMethodConfigurationResource,
>;
