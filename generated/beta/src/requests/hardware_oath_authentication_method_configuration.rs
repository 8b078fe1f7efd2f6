// @generated
use crate::{mg, models, requests};

/// Requests on one [`HardwareOathAuthenticationMethodConfiguration`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_hardware_oath_authentication_method_configuration()
/// ```
///
/// [`HardwareOathAuthenticationMethodConfiguration`]: models::HardwareOathAuthenticationMethodConfiguration
#[derive(Clone, Debug)]
pub struct HardwareOathAuthenticationMethodConfigurationResource(
    mg::One<models::HardwareOathAuthenticationMethodConfiguration>,
);

mg::builder! { HardwareOathAuthenticationMethodConfigurationResource: mg::One<models::HardwareOathAuthenticationMethodConfiguration> }

impl HardwareOathAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many [`AuthenticationMethodTarget`](models::AuthenticationMethodTarget).
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::authentication_method_target::AuthenticationMethodTargetCollection {
        mg::navigate(self, "includeTargets")
    }
}

/// Requests on a collection of [`HardwareOathAuthenticationMethodConfiguration`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_hardware_oath_authentication_method_configuration()
/// ```
///
/// [`HardwareOathAuthenticationMethodConfiguration`]: models::HardwareOathAuthenticationMethodConfiguration
pub type HardwareOathAuthenticationMethodConfigurationCollection = mg::Many<
    models::HardwareOathAuthenticationMethodConfiguration,
    HardwareOathAuthenticationMethodConfigurationResource,
>;
