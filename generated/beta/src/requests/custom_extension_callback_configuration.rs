// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`CustomExtensionCallbackConfiguration`](models::CustomExtensionCallbackConfiguration), and the
/// methods below.
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
/// ```
#[derive(Clone, Debug)]
pub struct CustomExtensionCallbackConfigurationResource(
    mg::One<models::CustomExtensionCallbackConfiguration>,
);

mg::builder! { CustomExtensionCallbackConfigurationResource: mg::One<models::CustomExtensionCallbackConfiguration> }

impl CustomExtensionCallbackConfigurationResource {
    /// `…/microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration`: cast to
    /// [`AccessPackageRequestApprovalStageCallbackConfiguration`].
    ///
    /// [`AccessPackageRequestApprovalStageCallbackConfiguration`]: models::AccessPackageRequestApprovalStageCallbackConfiguration
    #[doc(
        alias = "microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration"
    )]
    #[inline]
    pub fn cast_to_access_package_request_approval_stage_callback_configuration(
        &self,
    ) -> requests::access_package_request_approval_stage_callback_configuration::AccessPackageRequestApprovalStageCallbackConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration",
        )
    }

    /// `…/microsoft.graph.identityGovernance.customTaskExtensionCallbackConfiguration`: cast to
    /// [`CustomTaskExtensionCallbackConfiguration`].
    ///
    /// [`CustomTaskExtensionCallbackConfiguration`]: models::identity_governance::CustomTaskExtensionCallbackConfiguration
    #[doc(
        alias = "microsoft.graph.identityGovernance.customTaskExtensionCallbackConfiguration"
    )]
    #[inline]
    pub fn cast_to_identity_governance_custom_task_extension_callback_configuration(
        &self,
    ) -> requests::identity_governance::custom_task_extension_callback_configuration::CustomTaskExtensionCallbackConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.identityGovernance.customTaskExtensionCallbackConfiguration",
        )
    }
}
