// @generated
use crate::{mg, models, requests};

/// Requests on one [`PlannerBucket`](models::PlannerBucket): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.planner().buckets().id(id)`.
#[derive(Clone, Debug)]
pub struct PlannerBucketResource(mg::One<models::PlannerBucket>);

mg::builder! { PlannerBucketResource: mg::One<models::PlannerBucket> }

impl PlannerBucketResource {
    /// `…/tasks`: many [`PlannerTask`](models::PlannerTask).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn tasks(&self) -> requests::planner_task::PlannerTaskCollection {
        mg::navigate(self, "tasks")
    }
}

/// Requests on a collection of [`PlannerBucket`](models::PlannerBucket): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.planner().buckets()`.
#[derive(Clone, Debug)]
pub struct PlannerBucketCollection(
    mg::Many<
        models::PlannerBucket,
        PlannerBucketResource,
        requests::planner_delta::PlannerDeltaCollection,
    >,
);

mg::builder! { PlannerBucketCollection: mg::Many<models::PlannerBucket, PlannerBucketResource, requests::planner_delta::PlannerDeltaCollection> }

impl PlannerBucketCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`PlannerBucket`](models::PlannerBucket).
    ///
    /// Least privileged permission: `Tasks.Read` (delegated), `Tasks.Read.All` (application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::PlannerBucket>> {
        self.raw().function("delta")
    }
}
