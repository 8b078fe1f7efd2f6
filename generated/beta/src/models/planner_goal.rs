// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerGoal`, an entity type derived from `microsoft.graph.plannerDelta`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannergoal?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2025-03-26, to be removed on 2026-03-26 (revision 2025-03/Tasks_And_Plans)")]
    PlannerGoal "microsoft.graph.plannerGoal" "entity" : super::PlannerDelta;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `finishDate`: Date
    finish_date "finishDate": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `notes`: itemBody
    notes "notes": mg::Boxed<super::ItemBody>,
    /// `planId`: String, not null
    plan_id "planId" "r": String,
    /// `priority`: Int32
    priority "priority": i32,
    /// `startDate`: Date
    start_date "startDate": mg::Date,
    /// `status`: plannerGoalStatus, not null
    status "status" "r": mg::Open<super::PlannerGoalStatus>,
}

mg::derived_from! { PlannerGoal: super::PlannerDelta, super::Entity }

impl PlannerGoal {
    /// `tasks`: many `plannerTask`
    pub const TASKS: mg::Nav<PlannerGoal, Vec<super::PlannerTask>> = mg::Nav::new(
        "tasks",
    );
}
