// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.plannerPlan`, by its URL.
    ///
    /// For example `/planner/plans/{plannerPlan-id}`.
    PlannerPlanResource(mg::One<models::PlannerPlan>)
}

impl PlannerPlanResource {
    /// `…/buckets`: many `plannerBucket`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, Group.Read.All, Tasks.ReadWrite, Group.ReadWrite.All | **Tasks.Read.All**, Tasks.ReadWrite.All |
    #[inline]
    pub fn buckets(&self) -> requests::planner_bucket::PlannerBucketCollection {
        mg::to(self, "buckets")
    }

    /// `…/details`: `plannerPlanDetails`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, **Tasks.ReadWrite**, Group.Read.All, Group.ReadWrite.All | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `PATCH` | **Tasks.ReadWrite**, Group.ReadWrite.All | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn details(&self) -> requests::planner_plan_details::PlannerPlanDetailsResource {
        mg::to(self, "details")
    }

    /// `…/historyItems`: many `plannerHistoryItem`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, Tasks.ReadWrite | **Tasks.Read.All**, Tasks.ReadWrite.All |
    #[inline]
    pub fn history_items(
        &self,
    ) -> requests::planner_history_item::PlannerHistoryItemCollection {
        mg::to(self, "historyItems")
    }

    /// `…/tasks`: many `plannerTask`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, Group.Read.All, Tasks.ReadWrite, Group.ReadWrite.All | **Tasks.Read.All**, Tasks.ReadWrite.All |
    #[inline]
    pub fn tasks(&self) -> requests::planner_task::PlannerTaskCollection {
        mg::to(self, "tasks")
    }

    /// `POST …/archive`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn archive(&self, parameters: Archive) -> mg::Request<()> {
        mg::Path::action_with(self, "archive", &parameters)
    }

    /// `GET …/getUsageRights`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Tasks.Read** |
    #[inline]
    pub fn get_usage_rights(&self) -> mg::Request<models::PlanUsageRight> {
        mg::Path::function(self, "getUsageRights")
    }

    /// `POST …/moveToContainer`
    #[inline]
    pub fn move_to_container(
        &self,
        parameters: MoveToContainer,
    ) -> mg::Request<models::PlannerPlan> {
        mg::Path::action_with(self, "moveToContainer", &parameters)
    }

    /// `POST …/unarchive`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn unarchive(&self, parameters: Unarchive) -> mg::Request<()> {
        mg::Path::action_with(self, "unarchive", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.plannerPlan`, by its URL.
    ///
    /// For example `/planner/plans`.
    PlannerPlanCollection(mg::Many<models::PlannerPlan, PlannerPlanResource, requests::planner_delta::PlannerDeltaCollection>)
}

impl PlannerPlanCollection {
    /// `GET …/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Tasks.Read** | **Tasks.Read.All** |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::PlannerPlan>> {
        mg::Path::function(self, "delta")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.archive`.
    Archive "microsoft.graph.archive" "parameters";
    /// `justification`: String
    justification "justification": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.moveToContainer`.
    MoveToContainer "microsoft.graph.moveToContainer" "parameters";
    /// `container`: plannerPlanContainer
    container "container": mg::Boxed<models::PlannerPlanContainer>,
}

mg::record! {
    /// Parameters of `microsoft.graph.unarchive`.
    Unarchive "microsoft.graph.unarchive" "parameters";
    /// `justification`: String
    justification "justification": String,
}
