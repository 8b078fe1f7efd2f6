// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerBaseApprovalAttachment`, an abstract complex type.
    PlannerBaseApprovalAttachment "microsoft.graph.plannerBaseApprovalAttachment" "complex abstract" => PlannerBaseApprovalAttachmentKind;
    /// `status`: plannerApprovalStatus
    status "status": mg::Open<super::PlannerApprovalStatus>,
}

/// The types derived from `microsoft.graph.plannerBaseApprovalAttachment`.
#[non_exhaustive]
pub enum PlannerBaseApprovalAttachmentKind {
    PlannerBasicApprovalAttachment(Box<super::PlannerBasicApprovalAttachment>),
    /// None of these, or a type that this version does not know.
    Other(Box<PlannerBaseApprovalAttachment>),
}

mg::family! {
    PlannerBaseApprovalAttachment => PlannerBaseApprovalAttachmentKind;
    PlannerBasicApprovalAttachment(super::PlannerBasicApprovalAttachment),
}
