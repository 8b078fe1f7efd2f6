// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerTaskData`.
pub struct PlannerTaskData {
    /// `activeChecklistItemCount`.
    pub active_checklist_item_count: mg::Field<i32>,
    /// `appliedCategories`.
    pub applied_categories: mg::Field<mg::Boxed<super::PlannerAppliedCategories>>,
    /// `archivalInfo`.
    pub archival_info: mg::Field<mg::Boxed<super::PlannerArchivalInfo>>,
    /// `assignments`.
    pub assignments: mg::Field<mg::Boxed<super::PlannerAssignments>>,
    /// `bucketId`.
    pub bucket_id: mg::Field<String>,
    /// `checklistItemCount`.
    pub checklist_item_count: mg::Field<i32>,
    /// `completedBy`.
    pub completed_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `conversationThreadId`.
    pub conversation_thread_id: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `creationSource`.
    pub creation_source: mg::Field<mg::Boxed<super::PlannerTaskCreation>>,
    /// `details`.
    pub details: mg::Field<mg::Boxed<super::PlannerTaskDetailsData>>,
    /// `dueDateTime`.
    pub due_date_time: mg::Field<mg::DateTimeOffset>,
    /// `hasChat`. Never null.
    pub has_chat: mg::Field<bool>,
    /// `hasDescription`. Never null.
    pub has_description: mg::Field<bool>,
    /// `isArchived`. Never null.
    pub is_archived: mg::Field<bool>,
    /// `orderHint`.
    pub order_hint: mg::Field<String>,
    /// `percentComplete`.
    pub percent_complete: mg::Field<i32>,
    /// `previewType`. Never null.
    pub preview_type: mg::Field<mg::Open<super::PlannerPreviewType>>,
    /// `priority`.
    pub priority: mg::Field<i32>,
    /// `recurrence`.
    pub recurrence: mg::Field<mg::Boxed<super::PlannerTaskRecurrence>>,
    /// `referenceCount`.
    pub reference_count: mg::Field<i32>,
    /// `specifiedCompletionRequirements`. Never null.
    pub specified_completion_requirements: mg::Field<
        mg::Flags<super::PlannerTaskCompletionRequirements>,
    >,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `title`. Never null.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTaskData: "microsoft.graph.plannerTaskData", complex;
    active_checklist_item_count: "activeChecklistItemCount",
    applied_categories: "appliedCategories",
    archival_info: "archivalInfo",
    assignments: "assignments",
    bucket_id: "bucketId",
    checklist_item_count: "checklistItemCount",
    completed_by: "completedBy",
    completed_date_time: "completedDateTime",
    conversation_thread_id: "conversationThreadId",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    creation_source: "creationSource",
    details: "details",
    due_date_time: "dueDateTime",
    has_chat: "hasChat" required,
    has_description: "hasDescription" required,
    is_archived: "isArchived" required,
    order_hint: "orderHint",
    percent_complete: "percentComplete",
    preview_type: "previewType" required,
    priority: "priority",
    recurrence: "recurrence",
    reference_count: "referenceCount",
    specified_completion_requirements: "specifiedCompletionRequirements" required,
    start_date_time: "startDateTime",
    title: "title" required,
}
