// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerDelta`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannerdelta?view=graph-rest-beta>
    PlannerDelta "microsoft.graph.plannerDelta" "entity" : super::Entity => PlannerDeltaKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PlannerDelta: super::Entity }

/// The types derived from `microsoft.graph.plannerDelta`.
#[non_exhaustive]
pub enum PlannerDeltaKind {
    BusinessScenarioTask(Box<super::BusinessScenarioTask>),
    PlannerAssignedToTaskBoardTaskFormat(
        Box<super::PlannerAssignedToTaskBoardTaskFormat>,
    ),
    PlannerBucket(Box<super::PlannerBucket>),
    PlannerBucketTaskBoardTaskFormat(Box<super::PlannerBucketTaskBoardTaskFormat>),
    PlannerHistoryItem(Box<super::PlannerHistoryItem>),
    PlannerPlan(Box<super::PlannerPlan>),
    PlannerPlanDetails(Box<super::PlannerPlanDetails>),
    PlannerProgressTaskBoardTaskFormat(Box<super::PlannerProgressTaskBoardTaskFormat>),
    PlannerTask(Box<super::PlannerTask>),
    PlannerTaskDetails(Box<super::PlannerTaskDetails>),
    PlannerUser(Box<super::PlannerUser>),
    TaskHistoryItem(Box<super::TaskHistoryItem>),
    /// None of these, or a type that this version does not know.
    Other(Box<PlannerDelta>),
}

mg::family! {
    PlannerDelta => PlannerDeltaKind;
    BusinessScenarioTask(super::BusinessScenarioTask),
    PlannerAssignedToTaskBoardTaskFormat(super::PlannerAssignedToTaskBoardTaskFormat),
    PlannerBucket(super::PlannerBucket),
    PlannerBucketTaskBoardTaskFormat(super::PlannerBucketTaskBoardTaskFormat),
    PlannerHistoryItem(super::PlannerHistoryItem),
    PlannerPlan(super::PlannerPlan),
    PlannerPlanDetails(super::PlannerPlanDetails),
    PlannerProgressTaskBoardTaskFormat(super::PlannerProgressTaskBoardTaskFormat),
    PlannerTask(super::PlannerTask),
    PlannerTaskDetails(super::PlannerTaskDetails),
    PlannerUser(super::PlannerUser),
    TaskHistoryItem(super::TaskHistoryItem),
}
