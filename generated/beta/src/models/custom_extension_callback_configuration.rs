// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.customExtensionCallbackConfiguration`.
///
/// Requests: [`CustomExtensionCallbackConfigurationResource`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .custom_task_extensions()
///     .id(id)
///     .callback_configuration()
/// ```
///
/// [`CustomExtensionCallbackConfigurationResource`]: crate::requests::custom_extension_callback_configuration::CustomExtensionCallbackConfigurationResource
pub struct CustomExtensionCallbackConfiguration {
    /// `timeoutDuration`.
    pub timeout_duration: mg::Field<mg::Duration>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomExtensionCallbackConfiguration: "microsoft.graph.customExtensionCallbackConfiguration", complex abstract, family CustomExtensionCallbackConfigurationKind;
    timeout_duration: "timeoutDuration",
}

/// The types derived from [`CustomExtensionCallbackConfiguration`].
#[non_exhaustive]
pub enum CustomExtensionCallbackConfigurationKind {
    AccessPackageRequestApprovalStageCallbackConfiguration(
        Box<super::AccessPackageRequestApprovalStageCallbackConfiguration>,
    ),
    IdentityGovernanceCustomTaskExtensionCallbackConfiguration(
        Box<crate::models::identity_governance::CustomTaskExtensionCallbackConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<CustomExtensionCallbackConfiguration>),
}

mg::family! {
    CustomExtensionCallbackConfiguration => CustomExtensionCallbackConfigurationKind;
    AccessPackageRequestApprovalStageCallbackConfiguration(super::AccessPackageRequestApprovalStageCallbackConfiguration),
    IdentityGovernanceCustomTaskExtensionCallbackConfiguration(crate::models::identity_governance::CustomTaskExtensionCallbackConfiguration),
}
