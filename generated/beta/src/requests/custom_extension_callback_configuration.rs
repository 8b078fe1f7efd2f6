// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.customExtensionCallbackConfiguration`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/customTaskExtensions/{customTaskExtension-id}/callbackConfiguration`.
    CustomExtensionCallbackConfigurationResource(mg::One<models::CustomExtensionCallbackConfiguration>)
}

impl CustomExtensionCallbackConfigurationResource {
    /// `…/microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration`
    #[inline]
    pub fn as_access_package_request_approval_stage_callback_configuration(
        &self,
    ) -> requests::access_package_request_approval_stage_callback_configuration::AccessPackageRequestApprovalStageCallbackConfigurationResource {
        mg::to(
            self,
            "microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration",
        )
    }

    /// `…/microsoft.graph.identityGovernance.customTaskExtensionCallbackConfiguration`
    #[inline]
    pub fn as_identity_governance_custom_task_extension_callback_configuration(
        &self,
    ) -> requests::identity_governance::custom_task_extension_callback_configuration::CustomTaskExtensionCallbackConfigurationResource {
        mg::to(
            self,
            "microsoft.graph.identityGovernance.customTaskExtensionCallbackConfiguration",
        )
    }
}
