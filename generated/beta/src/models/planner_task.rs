// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTask`, an entity type derived from `microsoft.graph.plannerDelta`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannertask?view=graph-rest-beta>
    PlannerTask "microsoft.graph.plannerTask" "entity" : super::PlannerDelta => PlannerTaskKind;
    /// `activeChecklistItemCount`: Int32
    active_checklist_item_count "activeChecklistItemCount": i32,
    /// `appliedCategories`: plannerAppliedCategories
    applied_categories "appliedCategories": mg::Boxed<super::PlannerAppliedCategories>,
    /// `archivalInfo`: plannerArchivalInfo
    archival_info "archivalInfo": mg::Boxed<super::PlannerArchivalInfo>,
    /// `assigneePriority`: String
    assignee_priority "assigneePriority": String,
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
    /// `dueDateTime`: DateTimeOffset
    due_date_time "dueDateTime": mg::DateTimeOffset,
    /// `hasChat`: Boolean, not null
    has_chat "hasChat" "r": bool,
    /// `hasDescription`: Boolean
    has_description "hasDescription": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isArchived`: Boolean
    is_archived "isArchived": bool,
    /// `isOnMyDay`: Boolean
    is_on_my_day "isOnMyDay": bool,
    /// `isOnMyDayLastModifiedDate`: Date
    is_on_my_day_last_modified_date "isOnMyDayLastModifiedDate": mg::Date,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `orderHint`: String
    order_hint "orderHint": String,
    /// `percentComplete`: Int32
    percent_complete "percentComplete": i32,
    /// `planId`: String
    plan_id "planId": String,
    /// `previewType`: plannerPreviewType
    preview_type "previewType": mg::Open<super::PlannerPreviewType>,
    /// `priority`: Int32
    priority "priority": i32,
    /// `recurrence`: plannerTaskRecurrence
    recurrence "recurrence": mg::Boxed<super::PlannerTaskRecurrence>,
    /// `referenceCount`: Int32
    reference_count "referenceCount": i32,
    /// `specifiedCompletionRequirements`: plannerTaskCompletionRequirements
    specified_completion_requirements "specifiedCompletionRequirements": mg::Flags<super::PlannerTaskCompletionRequirements>,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `title`: String, not null
    title "title" "r": String,
}

mg::derived_from! { PlannerTask: super::PlannerDelta, super::Entity }

impl PlannerTask {
    /// `assignedToTaskBoardFormat`: `plannerAssignedToTaskBoardTaskFormat`, contained
    pub const ASSIGNED_TO_TASK_BOARD_FORMAT: mg::Nav<
        PlannerTask,
        super::PlannerAssignedToTaskBoardTaskFormat,
    > = mg::Nav::new("assignedToTaskBoardFormat");
    /// `bucketTaskBoardFormat`: `plannerBucketTaskBoardTaskFormat`, contained
    pub const BUCKET_TASK_BOARD_FORMAT: mg::Nav<
        PlannerTask,
        super::PlannerBucketTaskBoardTaskFormat,
    > = mg::Nav::new("bucketTaskBoardFormat");
    /// `details`: `plannerTaskDetails`, contained
    pub const DETAILS: mg::Nav<PlannerTask, super::PlannerTaskDetails> = mg::Nav::new(
        "details",
    );
    /// `messages`: many `plannerTaskChatMessage`, contained
    pub const MESSAGES: mg::Nav<PlannerTask, Vec<super::PlannerTaskChatMessage>> = mg::Nav::new(
        "messages",
    );
    /// `progressTaskBoardFormat`: `plannerProgressTaskBoardTaskFormat`, contained
    pub const PROGRESS_TASK_BOARD_FORMAT: mg::Nav<
        PlannerTask,
        super::PlannerProgressTaskBoardTaskFormat,
    > = mg::Nav::new("progressTaskBoardFormat");
}

/// The types derived from `microsoft.graph.plannerTask`.
#[non_exhaustive]
pub enum PlannerTaskKind {
    BusinessScenarioTask(Box<super::BusinessScenarioTask>),
    /// None of these, or a type that this version does not know.
    Other(Box<PlannerTask>),
}

mg::family! {
    PlannerTask => PlannerTaskKind;
    BusinessScenarioTask(super::BusinessScenarioTask),
}
