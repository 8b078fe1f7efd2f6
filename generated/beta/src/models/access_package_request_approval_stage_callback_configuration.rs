// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration`, a complex type derived from `microsoft.graph.customExtensionCallbackConfiguration`.
    AccessPackageRequestApprovalStageCallbackConfiguration "microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration" "complex" : super::CustomExtensionCallbackConfiguration;
    /// `timeoutDuration`: Duration
    timeout_duration "timeoutDuration": mg::Duration,
}

mg::derived_from! { AccessPackageRequestApprovalStageCallbackConfiguration: super::CustomExtensionCallbackConfiguration }
