// @generated
use crate::mg;

/// Complex type `microsoft.graph.assignmentRequestApprovalStageCallbackData`, derived from
/// [`AccessPackageAssignmentRequestCallbackData`].
///
/// [`AccessPackageAssignmentRequestCallbackData`]: super::AccessPackageAssignmentRequestCallbackData
pub struct AssignmentRequestApprovalStageCallbackData {
    /// `approvalStage`.
    pub approval_stage: mg::Field<mg::Boxed<super::AccessPackageApprovalStage>>,
    /// `customExtensionStageInstanceDetail`.
    pub custom_extension_stage_instance_detail: mg::Field<String>,
    /// `customExtensionStageInstanceId`.
    pub custom_extension_stage_instance_id: mg::Field<String>,
    /// `stage`.
    pub stage: mg::Field<mg::Open<super::AccessPackageCustomExtensionStage>>,
    /// `state`.
    pub state: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignmentRequestApprovalStageCallbackData: "microsoft.graph.assignmentRequestApprovalStageCallbackData", complex, base super::AccessPackageAssignmentRequestCallbackData;
    approval_stage: "approvalStage",
    custom_extension_stage_instance_detail: "customExtensionStageInstanceDetail",
    custom_extension_stage_instance_id: "customExtensionStageInstanceId",
    stage: "stage",
    state: "state",
}

mg::derived_from! { AssignmentRequestApprovalStageCallbackData: super::AccessPackageAssignmentRequestCallbackData, super::CustomExtensionData }
