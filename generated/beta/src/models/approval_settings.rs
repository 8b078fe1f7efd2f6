// @generated
use crate::mg;

/// Complex type `microsoft.graph.approvalSettings`.
pub struct ApprovalSettings {
    /// `approvalMode`.
    pub approval_mode: mg::Field<String>,
    /// `approvalStages`.
    pub approval_stages: mg::Field<Vec<super::ApprovalStage>>,
    /// `isApprovalRequired`.
    pub is_approval_required: mg::Field<bool>,
    /// `isApprovalRequiredForExtension`.
    pub is_approval_required_for_extension: mg::Field<bool>,
    /// `isRequestorJustificationRequired`.
    pub is_requestor_justification_required: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApprovalSettings: "microsoft.graph.approvalSettings", complex;
    approval_mode: "approvalMode",
    approval_stages: "approvalStages",
    is_approval_required: "isApprovalRequired",
    is_approval_required_for_extension: "isApprovalRequiredForExtension",
    is_requestor_justification_required: "isRequestorJustificationRequired",
}
