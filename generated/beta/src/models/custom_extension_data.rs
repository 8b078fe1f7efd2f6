// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.customExtensionData`.
pub struct CustomExtensionData {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomExtensionData: "microsoft.graph.customExtensionData", complex abstract, family CustomExtensionDataKind;
}

/// The types derived from [`CustomExtensionData`].
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
