// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerBucket`][reference], derived from
/// [`PlannerDelta`](super::PlannerDelta).
///
/// Requests: [`PlannerBucketCollection`](crate::requests::planner_bucket::PlannerBucketCollection),
/// for example `graph.planner().buckets()`.
///
/// Operations: `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannerbucket?view=graph-rest-beta
pub struct PlannerBucket {
    /// `archivalInfo`.
    pub archival_info: mg::Field<mg::Boxed<super::PlannerArchivalInfo>>,
    /// `creationSource`.
    pub creation_source: mg::Field<mg::Boxed<super::PlannerBucketCreation>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isArchived`.
    pub is_archived: mg::Field<bool>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `orderHint`.
    pub order_hint: mg::Field<String>,
    /// `planId`.
    pub plan_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerBucket: "microsoft.graph.plannerBucket", entity, base super::PlannerDelta;
    archival_info: "archivalInfo",
    creation_source: "creationSource",
    id: "id" key required,
    is_archived: "isArchived",
    name: "name" required,
    order_hint: "orderHint",
    plan_id: "planId",
}

mg::derived_from! { PlannerBucket: super::PlannerDelta, super::Entity }

impl PlannerBucket {
    /// `tasks`: many [`PlannerTask`](super::PlannerTask).
    pub const TASKS: mg::Nav<PlannerBucket, Vec<super::PlannerTask>> = mg::Nav::new(
        "tasks",
    );
}
