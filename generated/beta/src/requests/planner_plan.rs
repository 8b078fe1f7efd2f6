// @generated
use crate::{mg, models, requests};

/// Requests on one [`PlannerPlan`](models::PlannerPlan): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.planner().plans().id(id)`.
#[derive(Clone, Debug)]
pub struct PlannerPlanResource(mg::One<models::PlannerPlan>);

mg::builder! { PlannerPlanResource: mg::One<models::PlannerPlan> }

impl PlannerPlanResource {
    /// `…/buckets`: many [`PlannerBucket`](models::PlannerBucket).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn buckets(&self) -> requests::planner_bucket::PlannerBucketCollection {
        mg::navigate(self, "buckets")
    }

    /// `…/details`: [`PlannerPlanDetails`](models::PlannerPlanDetails).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn details(&self) -> requests::planner_plan_details::PlannerPlanDetailsResource {
        mg::navigate(self, "details")
    }

    /// `…/historyItems`: many [`PlannerHistoryItem`](models::PlannerHistoryItem).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn history_items(
        &self,
    ) -> requests::planner_history_item::PlannerHistoryItemCollection {
        mg::navigate(self, "historyItems")
    }

    /// `…/tasks`: many [`PlannerTask`](models::PlannerTask).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn tasks(&self) -> requests::planner_task::PlannerTaskCollection {
        mg::navigate(self, "tasks")
    }

    /// `POST …/archive`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Tasks.ReadWrite` (delegated), `Tasks.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn archive(&self, parameters: Archive) -> mg::Request<()> {
        self.raw().action_with("archive", &parameters)
    }

    /// `GET …/getUsageRights`.
    ///
    /// Returns [`PlanUsageRight`](models::PlanUsageRight).
    ///
    /// Least privileged permission: `Tasks.Read` (delegated).
    #[inline]
    pub fn get_usage_rights(&self) -> mg::Request<models::PlanUsageRight> {
        self.raw().function("getUsageRights")
    }

    /// `POST …/moveToContainer`.
    ///
    /// Returns [`PlannerPlan`](models::PlannerPlan).
    #[inline]
    pub fn move_to_container(
        &self,
        parameters: MoveToContainer,
    ) -> mg::Request<models::PlannerPlan> {
        self.raw().action_with("moveToContainer", &parameters)
    }

    /// `POST …/unarchive`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Tasks.ReadWrite` (delegated), `Tasks.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn unarchive(&self, parameters: Unarchive) -> mg::Request<()> {
        self.raw().action_with("unarchive", &parameters)
    }
}

/// Requests on a collection of [`PlannerPlan`](models::PlannerPlan): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.planner().plans()`.
#[derive(Clone, Debug)]
pub struct PlannerPlanCollection(
    mg::Many<
        models::PlannerPlan,
        PlannerPlanResource,
        requests::planner_delta::PlannerDeltaCollection,
    >,
);

mg::builder! { PlannerPlanCollection: mg::Many<models::PlannerPlan, PlannerPlanResource, requests::planner_delta::PlannerDeltaCollection> }

impl PlannerPlanCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`PlannerPlan`](models::PlannerPlan).
    ///
    /// Least privileged permission: `Tasks.Read` (delegated), `Tasks.Read.All` (application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::PlannerPlan>> {
        self.raw().function("delta")
    }
}

/// Parameters of [`PlannerPlanResource::archive`].
pub struct Archive {
    /// `justification`.
    pub justification: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Archive: "microsoft.graph.archive", parameters;
    justification: "justification",
}

/// Parameters of [`PlannerPlanResource::move_to_container`].
pub struct MoveToContainer {
    /// `container`.
    pub container: mg::Field<mg::Boxed<models::PlannerPlanContainer>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MoveToContainer: "microsoft.graph.moveToContainer", parameters;
    container: "container",
}

/// Parameters of [`PlannerPlanResource::unarchive`].
pub struct Unarchive {
    /// `justification`.
    pub justification: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Unarchive: "microsoft.graph.unarchive", parameters;
    justification: "justification",
}
