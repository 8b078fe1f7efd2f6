// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.plannerDelta`, by its URL.
    ///
    /// For example `/me/planner/all/{plannerDelta-id}`.
    PlannerDeltaResource(mg::One<models::PlannerDelta>)
}

impl PlannerDeltaResource {
    /// `…/microsoft.graph.businessScenarioTask`
    #[inline]
    pub fn as_business_scenario_task(
        &self,
    ) -> requests::business_scenario_task::BusinessScenarioTaskResource {
        mg::to(self, "microsoft.graph.businessScenarioTask")
    }

    /// `…/microsoft.graph.plannerAssignedToTaskBoardTaskFormat`
    #[inline]
    pub fn as_planner_assigned_to_task_board_task_format(
        &self,
    ) -> requests::planner_assigned_to_task_board_task_format::PlannerAssignedToTaskBoardTaskFormatResource {
        mg::to(self, "microsoft.graph.plannerAssignedToTaskBoardTaskFormat")
    }

    /// `…/microsoft.graph.plannerBucket`
    #[inline]
    pub fn as_planner_bucket(&self) -> requests::planner_bucket::PlannerBucketResource {
        mg::to(self, "microsoft.graph.plannerBucket")
    }

    /// `…/microsoft.graph.plannerBucketTaskBoardTaskFormat`
    #[inline]
    pub fn as_planner_bucket_task_board_task_format(
        &self,
    ) -> requests::planner_bucket_task_board_task_format::PlannerBucketTaskBoardTaskFormatResource {
        mg::to(self, "microsoft.graph.plannerBucketTaskBoardTaskFormat")
    }

    /// `…/microsoft.graph.plannerHistoryItem`
    #[inline]
    pub fn as_planner_history_item(
        &self,
    ) -> requests::planner_history_item::PlannerHistoryItemResource {
        mg::to(self, "microsoft.graph.plannerHistoryItem")
    }

    /// `…/microsoft.graph.plannerPlan`
    #[inline]
    pub fn as_planner_plan(&self) -> requests::planner_plan::PlannerPlanResource {
        mg::to(self, "microsoft.graph.plannerPlan")
    }

    /// `…/microsoft.graph.plannerPlanDetails`
    #[inline]
    pub fn as_planner_plan_details(
        &self,
    ) -> requests::planner_plan_details::PlannerPlanDetailsResource {
        mg::to(self, "microsoft.graph.plannerPlanDetails")
    }

    /// `…/microsoft.graph.plannerProgressTaskBoardTaskFormat`
    #[inline]
    pub fn as_planner_progress_task_board_task_format(
        &self,
    ) -> requests::planner_progress_task_board_task_format::PlannerProgressTaskBoardTaskFormatResource {
        mg::to(self, "microsoft.graph.plannerProgressTaskBoardTaskFormat")
    }

    /// `…/microsoft.graph.plannerTask`
    #[inline]
    pub fn as_planner_task(&self) -> requests::planner_task::PlannerTaskResource {
        mg::to(self, "microsoft.graph.plannerTask")
    }

    /// `…/microsoft.graph.plannerTaskDetails`
    #[inline]
    pub fn as_planner_task_details(
        &self,
    ) -> requests::planner_task_details::PlannerTaskDetailsResource {
        mg::to(self, "microsoft.graph.plannerTaskDetails")
    }

    /// `…/microsoft.graph.plannerUser`
    #[inline]
    pub fn as_planner_user(&self) -> requests::planner_user::PlannerUserResource {
        mg::to(self, "microsoft.graph.plannerUser")
    }

    /// `…/microsoft.graph.taskHistoryItem`
    #[inline]
    pub fn as_task_history_item(
        &self,
    ) -> requests::task_history_item::TaskHistoryItemResource {
        mg::to(self, "microsoft.graph.taskHistoryItem")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.plannerDelta`, by its URL.
    ///
    /// For example `/me/planner/all`.
    PlannerDeltaCollection(mg::Many<models::PlannerDelta, PlannerDeltaResource>)
}

impl PlannerDeltaCollection {
    /// `…/microsoft.graph.businessScenarioTask`
    #[inline]
    pub fn as_business_scenario_task(
        &self,
    ) -> requests::business_scenario_task::BusinessScenarioTaskCollection {
        mg::to(self, "microsoft.graph.businessScenarioTask")
    }

    /// `…/microsoft.graph.plannerAssignedToTaskBoardTaskFormat`
    #[inline]
    pub fn as_planner_assigned_to_task_board_task_format(
        &self,
    ) -> requests::planner_assigned_to_task_board_task_format::PlannerAssignedToTaskBoardTaskFormatCollection {
        mg::to(self, "microsoft.graph.plannerAssignedToTaskBoardTaskFormat")
    }

    /// `…/microsoft.graph.plannerBucket`
    #[inline]
    pub fn as_planner_bucket(
        &self,
    ) -> requests::planner_bucket::PlannerBucketCollection {
        mg::to(self, "microsoft.graph.plannerBucket")
    }

    /// `…/microsoft.graph.plannerBucketTaskBoardTaskFormat`
    #[inline]
    pub fn as_planner_bucket_task_board_task_format(
        &self,
    ) -> requests::planner_bucket_task_board_task_format::PlannerBucketTaskBoardTaskFormatCollection {
        mg::to(self, "microsoft.graph.plannerBucketTaskBoardTaskFormat")
    }

    /// `…/microsoft.graph.plannerHistoryItem`
    #[inline]
    pub fn as_planner_history_item(
        &self,
    ) -> requests::planner_history_item::PlannerHistoryItemCollection {
        mg::to(self, "microsoft.graph.plannerHistoryItem")
    }

    /// `…/microsoft.graph.plannerPlan`
    #[inline]
    pub fn as_planner_plan(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::to(self, "microsoft.graph.plannerPlan")
    }

    /// `…/microsoft.graph.plannerPlanDetails`
    #[inline]
    pub fn as_planner_plan_details(
        &self,
    ) -> requests::planner_plan_details::PlannerPlanDetailsCollection {
        mg::to(self, "microsoft.graph.plannerPlanDetails")
    }

    /// `…/microsoft.graph.plannerProgressTaskBoardTaskFormat`
    #[inline]
    pub fn as_planner_progress_task_board_task_format(
        &self,
    ) -> requests::planner_progress_task_board_task_format::PlannerProgressTaskBoardTaskFormatCollection {
        mg::to(self, "microsoft.graph.plannerProgressTaskBoardTaskFormat")
    }

    /// `…/microsoft.graph.plannerTask`
    #[inline]
    pub fn as_planner_task(&self) -> requests::planner_task::PlannerTaskCollection {
        mg::to(self, "microsoft.graph.plannerTask")
    }

    /// `…/microsoft.graph.plannerTaskDetails`
    #[inline]
    pub fn as_planner_task_details(
        &self,
    ) -> requests::planner_task_details::PlannerTaskDetailsCollection {
        mg::to(self, "microsoft.graph.plannerTaskDetails")
    }

    /// `…/microsoft.graph.plannerUser`
    #[inline]
    pub fn as_planner_user(&self) -> requests::planner_user::PlannerUserCollection {
        mg::to(self, "microsoft.graph.plannerUser")
    }

    /// `…/microsoft.graph.taskHistoryItem`
    #[inline]
    pub fn as_task_history_item(
        &self,
    ) -> requests::task_history_item::TaskHistoryItemCollection {
        mg::to(self, "microsoft.graph.taskHistoryItem")
    }

    /// `GET …/delta`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Tasks.Read**, Group.Read.All, Tasks.ReadWrite, Group.ReadWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::PlannerDelta>> {
        mg::Path::function(self, "delta")
    }
}
