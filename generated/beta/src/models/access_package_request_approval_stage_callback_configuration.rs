// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration`, derived
/// from [`CustomExtensionCallbackConfiguration`](super::CustomExtensionCallbackConfiguration).
///
/// Requests: [`AccessPackageRequestApprovalStageCallbackConfigurationResource`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .custom_task_extensions()
///     .id(id)
///     .callback_configuration()
///     .cast_to_access_package_request_approval_stage_callback_configuration()
/// ```
///
/// [`AccessPackageRequestApprovalStageCallbackConfigurationResource`]: crate::requests::access_package_request_approval_stage_callback_configuration::AccessPackageRequestApprovalStageCallbackConfigurationResource
pub struct AccessPackageRequestApprovalStageCallbackConfiguration {
    /// `timeoutDuration`.
    pub timeout_duration: mg::Field<mg::Duration>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageRequestApprovalStageCallbackConfiguration: "microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration", complex, base super::CustomExtensionCallbackConfiguration;
    timeout_duration: "timeoutDuration",
}

mg::derived_from! { AccessPackageRequestApprovalStageCallbackConfiguration: super::CustomExtensionCallbackConfiguration }
