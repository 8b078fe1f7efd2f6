// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.approvalItemViewPoint`, a complex type.
    ApprovalItemViewPoint "microsoft.graph.approvalItemViewPoint" "complex";
    /// `roles`: Collection(approverRole)
    roles "roles": Vec<mg::Flags<super::ApproverRole>>,
}
