// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`CustomTaskExtensionCallbackConfiguration`], and the methods
/// below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .custom_task_extensions()
///     .id(id)
///     .callback_configuration()
///     .cast_to_identity_governance_custom_task_extension_callback_configuration()
/// ```
///
/// [`CustomTaskExtensionCallbackConfiguration`]: models::identity_governance::CustomTaskExtensionCallbackConfiguration
#[derive(Clone, Debug)]
pub struct CustomTaskExtensionCallbackConfigurationResource(
    mg::One<models::identity_governance::CustomTaskExtensionCallbackConfiguration>,
);

mg::builder! { CustomTaskExtensionCallbackConfigurationResource: mg::One<models::identity_governance::CustomTaskExtensionCallbackConfiguration> }

impl CustomTaskExtensionCallbackConfigurationResource {
    /// `…/authorizedApps`: many [`Application`](models::Application).
    #[inline]
    pub fn authorized_apps(&self) -> requests::application::ApplicationCollection {
        mg::navigate(self, "authorizedApps")
    }
}
