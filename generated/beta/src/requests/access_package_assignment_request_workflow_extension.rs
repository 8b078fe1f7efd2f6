// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackageAssignmentRequestWorkflowExtension`, by its URL.
    AccessPackageAssignmentRequestWorkflowExtensionResource(mg::One<models::AccessPackageAssignmentRequestWorkflowExtension>)
}

impl AccessPackageAssignmentRequestWorkflowExtensionResource {
    /// `…/callbackConfiguration`: `customExtensionCallbackConfiguration`
    #[inline]
    pub fn callback_configuration(
        &self,
    ) -> requests::custom_extension_callback_configuration::CustomExtensionCallbackConfigurationResource {
        mg::to(self, "callbackConfiguration")
    }
}

/// A collection of `microsoft.graph.accessPackageAssignmentRequestWorkflowExtension`, by its URL.
pub type AccessPackageAssignmentRequestWorkflowExtensionCollection = mg::Many<
    models::AccessPackageAssignmentRequestWorkflowExtension,
    AccessPackageAssignmentRequestWorkflowExtensionResource,
>;
