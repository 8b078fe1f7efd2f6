// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerTaskDetails`][reference], derived from
/// [`PlannerDelta`](super::PlannerDelta).
///
/// Requests: [`PlannerTaskDetailsCollection`], for example
/// `graph.me().planner().all().cast_to_planner_task_details()`.
///
/// Operations: `delta`.
///
/// [`PlannerTaskDetailsCollection`]: crate::requests::planner_task_details::PlannerTaskDetailsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannertaskdetails?view=graph-rest-beta
pub struct PlannerTaskDetails {
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
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `notes`.
    pub notes: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `previewType`.
    pub preview_type: mg::Field<mg::Open<super::PlannerPreviewType>>,
    /// `references`.
    pub references: mg::Field<mg::Boxed<super::PlannerExternalReferences>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTaskDetails: "microsoft.graph.plannerTaskDetails", entity, base super::PlannerDelta;
    approval_attachment: "approvalAttachment",
    checklist: "checklist",
    completion_requirements: "completionRequirements",
    description: "description",
    forms: "forms",
    id: "id" key required,
    notes: "notes",
    preview_type: "previewType",
    references: "references",
}

mg::derived_from! { PlannerTaskDetails: super::PlannerDelta, super::Entity }
