// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTaskDetailsData`, a complex type.
    PlannerTaskDetailsData "microsoft.graph.plannerTaskDetailsData" "complex";
    /// `approvalAttachment`: plannerBaseApprovalAttachment
    approval_attachment "approvalAttachment": mg::Boxed<super::PlannerBaseApprovalAttachment>,
    /// `checklist`: plannerChecklistItems
    checklist "checklist": mg::Boxed<super::PlannerChecklistItems>,
    /// `completionRequirements`: plannerTaskCompletionRequirementDetails
    completion_requirements "completionRequirements": mg::Boxed<super::PlannerTaskCompletionRequirementDetails>,
    /// `description`: String
    description "description": String,
    /// `forms`: plannerFormsDictionary
    forms "forms": mg::Boxed<super::PlannerFormsDictionary>,
    /// `notes`: itemBody
    notes "notes": mg::Boxed<super::ItemBody>,
    /// `previewType`: plannerPreviewType, not null
    preview_type "previewType" "r": mg::Open<super::PlannerPreviewType>,
    /// `references`: plannerExternalReferences
    references "references": mg::Boxed<super::PlannerExternalReferences>,
}
