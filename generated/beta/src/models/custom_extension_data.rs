// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customExtensionData`, an abstract complex type.
    CustomExtensionData "microsoft.graph.customExtensionData" "complex abstract" => CustomExtensionDataKind;
}

/// The types derived from `microsoft.graph.customExtensionData`.
#[non_exhaustive]
pub enum CustomExtensionDataKind {
    AccessPackageAssignmentRequestCallbackData(
        Box<super::AccessPackageAssignmentRequestCallbackData>,
    ),
    AssignmentRequestApprovalStageCallbackData(
        Box<super::AssignmentRequestApprovalStageCallbackData>,
    ),
    IdentityGovernanceCustomTaskExtensionCallbackData(
        Box<crate::models::identity_governance::CustomTaskExtensionCallbackData>,
    ),
    IdentityGovernanceCustomTaskExtensionCalloutData(
        Box<crate::models::identity_governance::CustomTaskExtensionCalloutData>,
    ),
    IdentityGovernanceCustomTaskExtensionResponseData(
        Box<crate::models::identity_governance::CustomTaskExtensionResponseData>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<CustomExtensionData>),
}

mg::family! {
    CustomExtensionData => CustomExtensionDataKind;
    AccessPackageAssignmentRequestCallbackData(super::AccessPackageAssignmentRequestCallbackData),
    AssignmentRequestApprovalStageCallbackData(super::AssignmentRequestApprovalStageCallbackData),
    IdentityGovernanceCustomTaskExtensionCallbackData(crate::models::identity_governance::CustomTaskExtensionCallbackData),
    IdentityGovernanceCustomTaskExtensionCalloutData(crate::models::identity_governance::CustomTaskExtensionCalloutData),
    IdentityGovernanceCustomTaskExtensionResponseData(crate::models::identity_governance::CustomTaskExtensionResponseData),
}
