// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.customExtensionHandler`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageAssignmentPolicies/{accessPackageAssignmentPolicy-id}/customExtensionHandlers/{customExtensionHandler-id}`.
    CustomExtensionHandlerResource(mg::One<models::CustomExtensionHandler>)
}

impl CustomExtensionHandlerResource {
    /// `…/customExtension`: `customAccessPackageWorkflowExtension`
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::custom_access_package_workflow_extension::CustomAccessPackageWorkflowExtensionResource {
        mg::to(self, "customExtension")
    }
}

/// A collection of `microsoft.graph.customExtensionHandler`, by its URL.
///
/// For example `/entitlementManagement/accessPackageAssignmentPolicies/{accessPackageAssignmentPolicy-id}/customExtensionHandlers`.
pub type CustomExtensionHandlerCollection = mg::Many<
    models::CustomExtensionHandler,
    CustomExtensionHandlerResource,
>;
