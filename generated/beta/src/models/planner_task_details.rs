// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTaskDetails`, an entity type derived from `microsoft.graph.plannerDelta`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannertaskdetails?view=graph-rest-beta>
    PlannerTaskDetails "microsoft.graph.plannerTaskDetails" "entity" : super::PlannerDelta;
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
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `notes`: itemBody
    notes "notes": mg::Boxed<super::ItemBody>,
    /// `previewType`: plannerPreviewType
    preview_type "previewType": mg::Open<super::PlannerPreviewType>,
    /// `references`: plannerExternalReferences
    references "references": mg::Boxed<super::PlannerExternalReferences>,
}

mg::derived_from! { PlannerTaskDetails: super::PlannerDelta, super::Entity }
