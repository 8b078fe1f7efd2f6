// @generated
use crate::mg;

/// Entity type [`microsoft.graph.businessScenarioTask`][reference], derived from
/// [`PlannerTask`](super::PlannerTask).
///
/// Requests: [`BusinessScenarioTaskCollection`], for example
/// `graph.planner().tasks().cast_to_business_scenario_task()`.
///
/// Operations: `delta`.
///
/// [`BusinessScenarioTaskCollection`]: crate::requests::business_scenario_task::BusinessScenarioTaskCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/businessscenariotask?view=graph-rest-beta
pub struct BusinessScenarioTask {
    /// `activeChecklistItemCount`.
    pub active_checklist_item_count: mg::Field<i32>,
    /// `appliedCategories`.
    pub applied_categories: mg::Field<mg::Boxed<super::PlannerAppliedCategories>>,
    /// `archivalInfo`.
    pub archival_info: mg::Field<mg::Boxed<super::PlannerArchivalInfo>>,
    /// `assigneePriority`.
    pub assignee_priority: mg::Field<String>,
    /// `assignments`.
    pub assignments: mg::Field<mg::Boxed<super::PlannerAssignments>>,
    /// `bucketId`.
    pub bucket_id: mg::Field<String>,
    /// `businessScenarioProperties`.
    pub business_scenario_properties: mg::Field<
        mg::Boxed<super::BusinessScenarioProperties>,
    >,
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
    /// `dueDateTime`.
    pub due_date_time: mg::Field<mg::DateTimeOffset>,
    /// `hasChat`. Never null.
    pub has_chat: mg::Field<bool>,
    /// `hasDescription`.
    pub has_description: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isArchived`.
    pub is_archived: mg::Field<bool>,
    /// `isOnMyDay`.
    pub is_on_my_day: mg::Field<bool>,
    /// `isOnMyDayLastModifiedDate`.
    pub is_on_my_day_last_modified_date: mg::Field<mg::Date>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `orderHint`.
    pub order_hint: mg::Field<String>,
    /// `percentComplete`.
    pub percent_complete: mg::Field<i32>,
    /// `planId`.
    pub plan_id: mg::Field<String>,
    /// `previewType`.
    pub preview_type: mg::Field<mg::Open<super::PlannerPreviewType>>,
    /// `priority`.
    pub priority: mg::Field<i32>,
    /// `recurrence`.
    pub recurrence: mg::Field<mg::Boxed<super::PlannerTaskRecurrence>>,
    /// `referenceCount`.
    pub reference_count: mg::Field<i32>,
    /// `specifiedCompletionRequirements`.
    pub specified_completion_requirements: mg::Field<
        mg::Flags<super::PlannerTaskCompletionRequirements>,
    >,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::BusinessScenarioTaskTargetBase>>,
    /// `title`. Never null.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BusinessScenarioTask: "microsoft.graph.businessScenarioTask", entity, base super::PlannerTask;
    active_checklist_item_count: "activeChecklistItemCount",
    applied_categories: "appliedCategories",
    archival_info: "archivalInfo",
    assignee_priority: "assigneePriority",
    assignments: "assignments",
    bucket_id: "bucketId",
    business_scenario_properties: "businessScenarioProperties",
    checklist_item_count: "checklistItemCount",
    completed_by: "completedBy",
    completed_date_time: "completedDateTime",
    conversation_thread_id: "conversationThreadId",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    creation_source: "creationSource",
    due_date_time: "dueDateTime",
    has_chat: "hasChat" required,
    has_description: "hasDescription",
    id: "id" key required,
    is_archived: "isArchived",
    is_on_my_day: "isOnMyDay",
    is_on_my_day_last_modified_date: "isOnMyDayLastModifiedDate",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    order_hint: "orderHint",
    percent_complete: "percentComplete",
    plan_id: "planId",
    preview_type: "previewType",
    priority: "priority",
    recurrence: "recurrence",
    reference_count: "referenceCount",
    specified_completion_requirements: "specifiedCompletionRequirements",
    start_date_time: "startDateTime",
    target: "target",
    title: "title" required,
}

mg::derived_from! { BusinessScenarioTask: super::PlannerTask, super::PlannerDelta, super::Entity }

impl BusinessScenarioTask {
    /// `assignedToTaskBoardFormat`:
    /// [`PlannerAssignedToTaskBoardTaskFormat`](super::PlannerAssignedToTaskBoardTaskFormat).
    pub const ASSIGNED_TO_TASK_BOARD_FORMAT: mg::Nav<
        BusinessScenarioTask,
        super::PlannerAssignedToTaskBoardTaskFormat,
    > = mg::Nav::new("assignedToTaskBoardFormat");
    /// `bucketTaskBoardFormat`:
    /// [`PlannerBucketTaskBoardTaskFormat`](super::PlannerBucketTaskBoardTaskFormat).
    pub const BUCKET_TASK_BOARD_FORMAT: mg::Nav<
        BusinessScenarioTask,
        super::PlannerBucketTaskBoardTaskFormat,
    > = mg::Nav::new("bucketTaskBoardFormat");
    /// `details`: [`PlannerTaskDetails`](super::PlannerTaskDetails).
    pub const DETAILS: mg::Nav<BusinessScenarioTask, super::PlannerTaskDetails> = mg::Nav::new(
        "details",
    );
    /// `messages`: many [`PlannerTaskChatMessage`](super::PlannerTaskChatMessage).
    pub const MESSAGES: mg::Nav<
        BusinessScenarioTask,
        Vec<super::PlannerTaskChatMessage>,
    > = mg::Nav::new("messages");
    /// `progressTaskBoardFormat`:
    /// [`PlannerProgressTaskBoardTaskFormat`](super::PlannerProgressTaskBoardTaskFormat).
    pub const PROGRESS_TASK_BOARD_FORMAT: mg::Nav<
        BusinessScenarioTask,
        super::PlannerProgressTaskBoardTaskFormat,
    > = mg::Nav::new("progressTaskBoardFormat");
}
