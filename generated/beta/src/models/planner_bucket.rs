// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerBucket`, an entity type derived from `microsoft.graph.plannerDelta`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannerbucket?view=graph-rest-beta>
    PlannerBucket "microsoft.graph.plannerBucket" "entity" : super::PlannerDelta;
    /// `archivalInfo`: plannerArchivalInfo
    archival_info "archivalInfo": mg::Boxed<super::PlannerArchivalInfo>,
    /// `creationSource`: plannerBucketCreation
    creation_source "creationSource": mg::Boxed<super::PlannerBucketCreation>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isArchived`: Boolean
    is_archived "isArchived": bool,
    /// `name`: String, not null
    name "name" "r": String,
    /// `orderHint`: String
    order_hint "orderHint": String,
    /// `planId`: String
    plan_id "planId": String,
}

mg::derived_from! { PlannerBucket: super::PlannerDelta, super::Entity }

impl PlannerBucket {
    /// `tasks`: many `plannerTask`
    pub const TASKS: mg::Nav<PlannerBucket, Vec<super::PlannerTask>> = mg::Nav::new(
        "tasks",
    );
}
