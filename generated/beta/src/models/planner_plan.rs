// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerPlan`][reference], derived from
/// [`PlannerDelta`](super::PlannerDelta).
///
/// Requests: [`PlannerPlanCollection`](crate::requests::planner_plan::PlannerPlanCollection), for
/// example `graph.planner().plans()`.
///
/// Operations: `archive`, `get_usage_rights`, `move_to_container`, `unarchive`, `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannerplan?view=graph-rest-beta
pub struct PlannerPlan {
    /// `archivalInfo`.
    pub archival_info: mg::Field<mg::Boxed<super::PlannerArchivalInfo>>,
    /// `container`.
    pub container: mg::Field<mg::Boxed<super::PlannerPlanContainer>>,
    /// `contentSensitivityLabelAssignment`.
    pub content_sensitivity_label_assignment: mg::Field<
        mg::Boxed<super::ContentSensitivityLabelAssignment>,
    >,
    /// `contexts`.
    pub contexts: mg::Field<mg::Boxed<super::PlannerPlanContextCollection>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `creationSource`.
    pub creation_source: mg::Field<mg::Boxed<super::PlannerPlanCreation>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isArchived`.
    pub is_archived: mg::Field<bool>,
    /// `owner`.
    #[deprecated(
        note = "deprecated since 2021-01-18, to be removed on 2023-01-18 (revision 2021-01/Tasks_And_Plans)"
    )]
    pub owner: mg::Field<String>,
    /// `sharedWithContainers`.
    pub shared_with_containers: mg::Field<Vec<super::PlannerSharedWithContainer>>,
    /// `title`. Never null.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerPlan: "microsoft.graph.plannerPlan", entity, base super::PlannerDelta;
    archival_info: "archivalInfo",
    container: "container",
    content_sensitivity_label_assignment: "contentSensitivityLabelAssignment",
    contexts: "contexts",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    creation_source: "creationSource",
    id: "id" key required,
    is_archived: "isArchived",
    owner: "owner" deprecated,
    shared_with_containers: "sharedWithContainers",
    title: "title" required,
}

mg::derived_from! { PlannerPlan: super::PlannerDelta, super::Entity }

impl PlannerPlan {
    /// `buckets`: many [`PlannerBucket`](super::PlannerBucket).
    pub const BUCKETS: mg::Nav<PlannerPlan, Vec<super::PlannerBucket>> = mg::Nav::new(
        "buckets",
    );
    /// `details`: [`PlannerPlanDetails`](super::PlannerPlanDetails).
    pub const DETAILS: mg::Nav<PlannerPlan, super::PlannerPlanDetails> = mg::Nav::new(
        "details",
    );
    /// `historyItems`: many [`PlannerHistoryItem`](super::PlannerHistoryItem).
    pub const HISTORY_ITEMS: mg::Nav<PlannerPlan, Vec<super::PlannerHistoryItem>> = mg::Nav::new(
        "historyItems",
    );
    /// `tasks`: many [`PlannerTask`](super::PlannerTask).
    pub const TASKS: mg::Nav<PlannerPlan, Vec<super::PlannerTask>> = mg::Nav::new(
        "tasks",
    );
}
