// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerDelta`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`PlannerDeltaCollection`](crate::requests::planner_delta::PlannerDeltaCollection),
/// for example `graph.me().planner().all()`.
///
/// Operations: `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannerdelta?view=graph-rest-beta
pub struct PlannerDelta {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerDelta: "microsoft.graph.plannerDelta", entity, base super::Entity, family PlannerDeltaKind;
    id: "id" key required,
}

mg::derived_from! { PlannerDelta: super::Entity }

/// The types derived from [`PlannerDelta`].
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
