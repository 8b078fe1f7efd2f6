// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignmentRequestApprovalStageCallbackData`, a complex type derived from `microsoft.graph.accessPackageAssignmentRequestCallbackData`.
    AssignmentRequestApprovalStageCallbackData "microsoft.graph.assignmentRequestApprovalStageCallbackData" "complex" : super::AccessPackageAssignmentRequestCallbackData;
    /// `approvalStage`: accessPackageApprovalStage
    approval_stage "approvalStage": mg::Boxed<super::AccessPackageApprovalStage>,
    /// `customExtensionStageInstanceDetail`: String
    custom_extension_stage_instance_detail "customExtensionStageInstanceDetail": String,
    /// `customExtensionStageInstanceId`: String
    custom_extension_stage_instance_id "customExtensionStageInstanceId": String,
    /// `stage`: accessPackageCustomExtensionStage
    stage "stage": mg::Open<super::AccessPackageCustomExtensionStage>,
    /// `state`: String
    state "state": String,
}

mg::derived_from! { AssignmentRequestApprovalStageCallbackData: super::AccessPackageAssignmentRequestCallbackData, super::CustomExtensionData }
