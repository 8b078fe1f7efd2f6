// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customExtensionCallbackConfiguration`, an abstract complex type.
    CustomExtensionCallbackConfiguration "microsoft.graph.customExtensionCallbackConfiguration" "complex abstract" => CustomExtensionCallbackConfigurationKind;
    /// `timeoutDuration`: Duration
    timeout_duration "timeoutDuration": mg::Duration,
}

/// The types derived from `microsoft.graph.customExtensionCallbackConfiguration`.
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
