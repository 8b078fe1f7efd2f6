// @generated
use crate::{mg, models, requests};

/// Requests on one [`PlannerDelta`](models::PlannerDelta): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().planner().all().id(id)`.
#[derive(Clone, Debug)]
pub struct PlannerDeltaResource(mg::One<models::PlannerDelta>);

mg::builder! { PlannerDeltaResource: mg::One<models::PlannerDelta> }

impl PlannerDeltaResource {
    /// `…/microsoft.graph.businessScenarioTask`: cast to
    /// [`BusinessScenarioTask`](models::BusinessScenarioTask).
    #[doc(alias = "microsoft.graph.businessScenarioTask")]
    #[inline]
    pub fn cast_to_business_scenario_task(
        &self,
    ) -> requests::business_scenario_task::BusinessScenarioTaskResource {
        mg::navigate(self, "microsoft.graph.businessScenarioTask")
    }

    /// `…/microsoft.graph.plannerAssignedToTaskBoardTaskFormat`: cast to
    /// [`PlannerAssignedToTaskBoardTaskFormat`](models::PlannerAssignedToTaskBoardTaskFormat).
    #[doc(alias = "microsoft.graph.plannerAssignedToTaskBoardTaskFormat")]
    #[inline]
    pub fn cast_to_planner_assigned_to_task_board_task_format(
        &self,
    ) -> requests::planner_assigned_to_task_board_task_format::PlannerAssignedToTaskBoardTaskFormatResource {
        mg::navigate(self, "microsoft.graph.plannerAssignedToTaskBoardTaskFormat")
    }

    /// `…/microsoft.graph.plannerBucket`: cast to [`PlannerBucket`](models::PlannerBucket).
    #[doc(alias = "microsoft.graph.plannerBucket")]
    #[inline]
    pub fn cast_to_planner_bucket(
        &self,
    ) -> requests::planner_bucket::PlannerBucketResource {
        mg::navigate(self, "microsoft.graph.plannerBucket")
    }

    /// `…/microsoft.graph.plannerBucketTaskBoardTaskFormat`: cast to
    /// [`PlannerBucketTaskBoardTaskFormat`](models::PlannerBucketTaskBoardTaskFormat).
    #[doc(alias = "microsoft.graph.plannerBucketTaskBoardTaskFormat")]
    #[inline]
    pub fn cast_to_planner_bucket_task_board_task_format(
        &self,
    ) -> requests::planner_bucket_task_board_task_format::PlannerBucketTaskBoardTaskFormatResource {
        mg::navigate(self, "microsoft.graph.plannerBucketTaskBoardTaskFormat")
    }

    /// `…/microsoft.graph.plannerHistoryItem`: cast to
    /// [`PlannerHistoryItem`](models::PlannerHistoryItem).
    #[doc(alias = "microsoft.graph.plannerHistoryItem")]
    #[inline]
    pub fn cast_to_planner_history_item(
        &self,
    ) -> requests::planner_history_item::PlannerHistoryItemResource {
        mg::navigate(self, "microsoft.graph.plannerHistoryItem")
    }

    /// `…/microsoft.graph.plannerPlan`: cast to [`PlannerPlan`](models::PlannerPlan).
    #[doc(alias = "microsoft.graph.plannerPlan")]
    #[inline]
    pub fn cast_to_planner_plan(&self) -> requests::planner_plan::PlannerPlanResource {
        mg::navigate(self, "microsoft.graph.plannerPlan")
    }

    /// `…/microsoft.graph.plannerPlanDetails`: cast to
    /// [`PlannerPlanDetails`](models::PlannerPlanDetails).
    #[doc(alias = "microsoft.graph.plannerPlanDetails")]
    #[inline]
    pub fn cast_to_planner_plan_details(
        &self,
    ) -> requests::planner_plan_details::PlannerPlanDetailsResource {
        mg::navigate(self, "microsoft.graph.plannerPlanDetails")
    }

    /// `…/microsoft.graph.plannerProgressTaskBoardTaskFormat`: cast to
    /// [`PlannerProgressTaskBoardTaskFormat`](models::PlannerProgressTaskBoardTaskFormat).
    #[doc(alias = "microsoft.graph.plannerProgressTaskBoardTaskFormat")]
    #[inline]
    pub fn cast_to_planner_progress_task_board_task_format(
        &self,
    ) -> requests::planner_progress_task_board_task_format::PlannerProgressTaskBoardTaskFormatResource {
        mg::navigate(self, "microsoft.graph.plannerProgressTaskBoardTaskFormat")
    }

    /// `…/microsoft.graph.plannerTask`: cast to [`PlannerTask`](models::PlannerTask).
    #[doc(alias = "microsoft.graph.plannerTask")]
    #[inline]
    pub fn cast_to_planner_task(&self) -> requests::planner_task::PlannerTaskResource {
        mg::navigate(self, "microsoft.graph.plannerTask")
    }

    /// `…/microsoft.graph.plannerTaskDetails`: cast to
    /// [`PlannerTaskDetails`](models::PlannerTaskDetails).
    #[doc(alias = "microsoft.graph.plannerTaskDetails")]
    #[inline]
    pub fn cast_to_planner_task_details(
        &self,
    ) -> requests::planner_task_details::PlannerTaskDetailsResource {
        mg::navigate(self, "microsoft.graph.plannerTaskDetails")
    }

    /// `…/microsoft.graph.plannerUser`: cast to [`PlannerUser`](models::PlannerUser).
    #[doc(alias = "microsoft.graph.plannerUser")]
    #[inline]
    pub fn cast_to_planner_user(&self) -> requests::planner_user::PlannerUserResource {
        mg::navigate(self, "microsoft.graph.plannerUser")
    }

    /// `…/microsoft.graph.taskHistoryItem`: cast to [`TaskHistoryItem`](models::TaskHistoryItem).
    #[doc(alias = "microsoft.graph.taskHistoryItem")]
    #[inline]
    pub fn cast_to_task_history_item(
        &self,
    ) -> requests::task_history_item::TaskHistoryItemResource {
        mg::navigate(self, "microsoft.graph.taskHistoryItem")
    }
}

/// Requests on a collection of [`PlannerDelta`](models::PlannerDelta): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.me().planner().all()`.
#[derive(Clone, Debug)]
pub struct PlannerDeltaCollection(mg::Many<models::PlannerDelta, PlannerDeltaResource>);

mg::builder! { PlannerDeltaCollection: mg::Many<models::PlannerDelta, PlannerDeltaResource> }

impl PlannerDeltaCollection {
    /// `…/microsoft.graph.businessScenarioTask`: the members that are
    /// [`BusinessScenarioTask`](models::BusinessScenarioTask).
    #[doc(alias = "microsoft.graph.businessScenarioTask")]
    #[inline]
    pub fn cast_to_business_scenario_task(
        &self,
    ) -> requests::business_scenario_task::BusinessScenarioTaskCollection {
        mg::navigate(self, "microsoft.graph.businessScenarioTask")
    }

    /// `…/microsoft.graph.plannerAssignedToTaskBoardTaskFormat`: the members that are
    /// [`PlannerAssignedToTaskBoardTaskFormat`](models::PlannerAssignedToTaskBoardTaskFormat).
    #[doc(alias = "microsoft.graph.plannerAssignedToTaskBoardTaskFormat")]
    #[inline]
    pub fn cast_to_planner_assigned_to_task_board_task_format(
        &self,
    ) -> requests::planner_assigned_to_task_board_task_format::PlannerAssignedToTaskBoardTaskFormatCollection {
        mg::navigate(self, "microsoft.graph.plannerAssignedToTaskBoardTaskFormat")
    }

    /// `…/microsoft.graph.plannerBucket`: the members that are
    /// [`PlannerBucket`](models::PlannerBucket).
    #[doc(alias = "microsoft.graph.plannerBucket")]
    #[inline]
    pub fn cast_to_planner_bucket(
        &self,
    ) -> requests::planner_bucket::PlannerBucketCollection {
        mg::navigate(self, "microsoft.graph.plannerBucket")
    }

    /// `…/microsoft.graph.plannerBucketTaskBoardTaskFormat`: the members that are
    /// [`PlannerBucketTaskBoardTaskFormat`](models::PlannerBucketTaskBoardTaskFormat).
    #[doc(alias = "microsoft.graph.plannerBucketTaskBoardTaskFormat")]
    #[inline]
    pub fn cast_to_planner_bucket_task_board_task_format(
        &self,
    ) -> requests::planner_bucket_task_board_task_format::PlannerBucketTaskBoardTaskFormatCollection {
        mg::navigate(self, "microsoft.graph.plannerBucketTaskBoardTaskFormat")
    }

    /// `…/microsoft.graph.plannerHistoryItem`: the members that are
    /// [`PlannerHistoryItem`](models::PlannerHistoryItem).
    #[doc(alias = "microsoft.graph.plannerHistoryItem")]
    #[inline]
    pub fn cast_to_planner_history_item(
        &self,
    ) -> requests::planner_history_item::PlannerHistoryItemCollection {
        mg::navigate(self, "microsoft.graph.plannerHistoryItem")
    }

    /// `…/microsoft.graph.plannerPlan`: the members that are [`PlannerPlan`](models::PlannerPlan).
    #[doc(alias = "microsoft.graph.plannerPlan")]
    #[inline]
    pub fn cast_to_planner_plan(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::navigate(self, "microsoft.graph.plannerPlan")
    }

    /// `…/microsoft.graph.plannerPlanDetails`: the members that are
    /// [`PlannerPlanDetails`](models::PlannerPlanDetails).
    #[doc(alias = "microsoft.graph.plannerPlanDetails")]
    #[inline]
    pub fn cast_to_planner_plan_details(
        &self,
    ) -> requests::planner_plan_details::PlannerPlanDetailsCollection {
        mg::navigate(self, "microsoft.graph.plannerPlanDetails")
    }

    /// `…/microsoft.graph.plannerProgressTaskBoardTaskFormat`: the members that are
    /// [`PlannerProgressTaskBoardTaskFormat`](models::PlannerProgressTaskBoardTaskFormat).
    #[doc(alias = "microsoft.graph.plannerProgressTaskBoardTaskFormat")]
    #[inline]
    pub fn cast_to_planner_progress_task_board_task_format(
        &self,
    ) -> requests::planner_progress_task_board_task_format::PlannerProgressTaskBoardTaskFormatCollection {
        mg::navigate(self, "microsoft.graph.plannerProgressTaskBoardTaskFormat")
    }

    /// `…/microsoft.graph.plannerTask`: the members that are [`PlannerTask`](models::PlannerTask).
    #[doc(alias = "microsoft.graph.plannerTask")]
    #[inline]
    pub fn cast_to_planner_task(&self) -> requests::planner_task::PlannerTaskCollection {
        mg::navigate(self, "microsoft.graph.plannerTask")
    }

    /// `…/microsoft.graph.plannerTaskDetails`: the members that are
    /// [`PlannerTaskDetails`](models::PlannerTaskDetails).
    #[doc(alias = "microsoft.graph.plannerTaskDetails")]
    #[inline]
    pub fn cast_to_planner_task_details(
        &self,
    ) -> requests::planner_task_details::PlannerTaskDetailsCollection {
        mg::navigate(self, "microsoft.graph.plannerTaskDetails")
    }

    /// `…/microsoft.graph.plannerUser`: the members that are [`PlannerUser`](models::PlannerUser).
    #[doc(alias = "microsoft.graph.plannerUser")]
    #[inline]
    pub fn cast_to_planner_user(&self) -> requests::planner_user::PlannerUserCollection {
        mg::navigate(self, "microsoft.graph.plannerUser")
    }

    /// `…/microsoft.graph.taskHistoryItem`: the members that are
    /// [`TaskHistoryItem`](models::TaskHistoryItem).
    #[doc(alias = "microsoft.graph.taskHistoryItem")]
    #[inline]
    pub fn cast_to_task_history_item(
        &self,
    ) -> requests::task_history_item::TaskHistoryItemCollection {
        mg::navigate(self, "microsoft.graph.taskHistoryItem")
    }

    /// `GET …/delta`.
    ///
    /// Returns a page of [`PlannerDelta`](models::PlannerDelta).
    ///
    /// Least privileged permission: `Tasks.Read` (delegated).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::PlannerDelta>> {
        self.raw().function("delta")
    }
}
