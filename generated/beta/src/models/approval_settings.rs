// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.approvalSettings`, a complex type.
    ApprovalSettings "microsoft.graph.approvalSettings" "complex";
    /// `approvalMode`: String
    approval_mode "approvalMode": String,
    /// `approvalStages`: Collection(approvalStage)
    approval_stages "approvalStages": Vec<super::ApprovalStage>,
    /// `isApprovalRequired`: Boolean
    is_approval_required "isApprovalRequired": bool,
    /// `isApprovalRequiredForExtension`: Boolean
    is_approval_required_for_extension "isApprovalRequiredForExtension": bool,
    /// `isRequestorJustificationRequired`: Boolean
    is_requestor_justification_required "isRequestorJustificationRequired": bool,
}
