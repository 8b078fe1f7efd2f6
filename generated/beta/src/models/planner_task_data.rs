// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTaskData`, a complex type.
    PlannerTaskData "microsoft.graph.plannerTaskData" "complex";
    /// `activeChecklistItemCount`: Int32
    active_checklist_item_count "activeChecklistItemCount": i32,
    /// `appliedCategories`: plannerAppliedCategories
    applied_categories "appliedCategories": mg::Boxed<super::PlannerAppliedCategories>,
    /// `archivalInfo`: plannerArchivalInfo
    archival_info "archivalInfo": mg::Boxed<super::PlannerArchivalInfo>,
    /// `assignments`: plannerAssignments
    assignments "assignments": mg::Boxed<super::PlannerAssignments>,
    /// `bucketId`: String
    bucket_id "bucketId": String,
    /// `checklistItemCount`: Int32
    checklist_item_count "checklistItemCount": i32,
    /// `completedBy`: identitySet
    completed_by "completedBy": mg::Boxed<super::IdentitySet>,
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `conversationThreadId`: String
    conversation_thread_id "conversationThreadId": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `creationSource`: plannerTaskCreation
    creation_source "creationSource": mg::Boxed<super::PlannerTaskCreation>,
    /// `details`: plannerTaskDetailsData
    details "details": mg::Boxed<super::PlannerTaskDetailsData>,
    /// `dueDateTime`: DateTimeOffset
    due_date_time "dueDateTime": mg::DateTimeOffset,
    /// `hasChat`: Boolean, not null
    has_chat "hasChat" "r": bool,
    /// `hasDescription`: Boolean, not null
    has_description "hasDescription" "r": bool,
    /// `isArchived`: Boolean, not null
    is_archived "isArchived" "r": bool,
    /// `orderHint`: String
    order_hint "orderHint": String,
    /// `percentComplete`: Int32
    percent_complete "percentComplete": i32,
    /// `previewType`: plannerPreviewType, not null
    preview_type "previewType" "r": mg::Open<super::PlannerPreviewType>,
    /// `priority`: Int32
    priority "priority": i32,
    /// `recurrence`: plannerTaskRecurrence
    recurrence "recurrence": mg::Boxed<super::PlannerTaskRecurrence>,
    /// `referenceCount`: Int32
    reference_count "referenceCount": i32,
    /// `specifiedCompletionRequirements`: plannerTaskCompletionRequirements, not null
    specified_completion_requirements "specifiedCompletionRequirements" "r": mg::Flags<super::PlannerTaskCompletionRequirements>,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `title`: String, not null
    title "title" "r": String,
}
