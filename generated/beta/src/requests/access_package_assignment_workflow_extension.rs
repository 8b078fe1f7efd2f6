// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackageAssignmentWorkflowExtension`, by its URL.
    AccessPackageAssignmentWorkflowExtensionResource(mg::One<models::AccessPackageAssignmentWorkflowExtension>)
}

impl AccessPackageAssignmentWorkflowExtensionResource {
    /// `…/callbackConfiguration`: `customExtensionCallbackConfiguration`
    #[inline]
    pub fn callback_configuration(
        &self,
    ) -> requests::custom_extension_callback_configuration::CustomExtensionCallbackConfigurationResource {
        mg::to(self, "callbackConfiguration")
    }
}

/// A collection of `microsoft.graph.accessPackageAssignmentWorkflowExtension`, by its URL.
pub type AccessPackageAssignmentWorkflowExtensionCollection = mg::Many<
    models::AccessPackageAssignmentWorkflowExtension,
    AccessPackageAssignmentWorkflowExtensionResource,
>;
