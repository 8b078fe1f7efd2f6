// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageAssignmentRequestCallbackData`, a complex type derived from `microsoft.graph.customExtensionData`.
    AccessPackageAssignmentRequestCallbackData "microsoft.graph.accessPackageAssignmentRequestCallbackData" "complex" : super::CustomExtensionData => AccessPackageAssignmentRequestCallbackDataKind;
    /// `customExtensionStageInstanceDetail`: String
    custom_extension_stage_instance_detail "customExtensionStageInstanceDetail": String,
    /// `customExtensionStageInstanceId`: String
    custom_extension_stage_instance_id "customExtensionStageInstanceId": String,
    /// `stage`: accessPackageCustomExtensionStage
    stage "stage": mg::Open<super::AccessPackageCustomExtensionStage>,
    /// `state`: String
    state "state": String,
}

mg::derived_from! { AccessPackageAssignmentRequestCallbackData: super::CustomExtensionData }

/// The types derived from `microsoft.graph.accessPackageAssignmentRequestCallbackData`.
#[non_exhaustive]
pub enum AccessPackageAssignmentRequestCallbackDataKind {
    AssignmentRequestApprovalStageCallbackData(
        Box<super::AssignmentRequestApprovalStageCallbackData>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessPackageAssignmentRequestCallbackData>),
}

mg::family! {
    AccessPackageAssignmentRequestCallbackData => AccessPackageAssignmentRequestCallbackDataKind;
    AssignmentRequestApprovalStageCallbackData(super::AssignmentRequestApprovalStageCallbackData),
}
