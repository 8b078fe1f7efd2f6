// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerTaskDetailsData`.
pub struct PlannerTaskDetailsData {
    /// `approvalAttachment`.
    pub approval_attachment: mg::Field<mg::Boxed<super::PlannerBaseApprovalAttachment>>,
    /// `checklist`.
    pub checklist: mg::Field<mg::Boxed<super::PlannerChecklistItems>>,
    /// `completionRequirements`.
    pub completion_requirements: mg::Field<
        mg::Boxed<super::PlannerTaskCompletionRequirementDetails>,
    >,
    /// `description`.
    pub description: mg::Field<String>,
    /// `forms`.
    pub forms: mg::Field<mg::Boxed<super::PlannerFormsDictionary>>,
    /// `notes`.
    pub notes: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `previewType`. Never null.
    pub preview_type: mg::Field<mg::Open<super::PlannerPreviewType>>,
    /// `references`.
    pub references: mg::Field<mg::Boxed<super::PlannerExternalReferences>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTaskDetailsData: "microsoft.graph.plannerTaskDetailsData", complex;
    approval_attachment: "approvalAttachment",
    checklist: "checklist",
    completion_requirements: "completionRequirements",
    description: "description",
    forms: "forms",
    notes: "notes",
    preview_type: "previewType" required,
    references: "references",
}
