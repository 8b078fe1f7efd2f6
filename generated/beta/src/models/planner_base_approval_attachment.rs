// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.plannerBaseApprovalAttachment`.
pub struct PlannerBaseApprovalAttachment {
    /// `status`.
    pub status: mg::Field<mg::Open<super::PlannerApprovalStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerBaseApprovalAttachment: "microsoft.graph.plannerBaseApprovalAttachment", complex abstract, family PlannerBaseApprovalAttachmentKind;
    status: "status",
}

/// The types derived from [`PlannerBaseApprovalAttachment`].
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
