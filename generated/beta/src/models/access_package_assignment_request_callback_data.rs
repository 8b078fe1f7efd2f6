// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageAssignmentRequestCallbackData`, derived from
/// [`CustomExtensionData`](super::CustomExtensionData).
pub struct AccessPackageAssignmentRequestCallbackData {
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
    AccessPackageAssignmentRequestCallbackData: "microsoft.graph.accessPackageAssignmentRequestCallbackData", complex, base super::CustomExtensionData, family AccessPackageAssignmentRequestCallbackDataKind;
    custom_extension_stage_instance_detail: "customExtensionStageInstanceDetail",
    custom_extension_stage_instance_id: "customExtensionStageInstanceId",
    stage: "stage",
    state: "state",
}

mg::derived_from! { AccessPackageAssignmentRequestCallbackData: super::CustomExtensionData }

/// The types derived from [`AccessPackageAssignmentRequestCallbackData`].
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
