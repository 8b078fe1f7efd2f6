// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerRoster`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PlannerRosterCollection`](crate::requests::planner_roster::PlannerRosterCollection),
/// for example `graph.planner().rosters()`.
///
/// Operations: `assign_sensitivity_label`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannerroster?view=graph-rest-beta
pub struct PlannerRoster {
    /// `assignedSensitivityLabel`.
    pub assigned_sensitivity_label: mg::Field<
        mg::Boxed<super::SensitivityLabelAssignment>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerRoster: "microsoft.graph.plannerRoster", entity, base super::Entity;
    assigned_sensitivity_label: "assignedSensitivityLabel",
    id: "id" key required,
}

mg::derived_from! { PlannerRoster: super::Entity }

impl PlannerRoster {
    /// `members`: many [`PlannerRosterMember`](super::PlannerRosterMember).
    pub const MEMBERS: mg::Nav<PlannerRoster, Vec<super::PlannerRosterMember>> = mg::Nav::new(
        "members",
    );
    /// `plans`: many [`PlannerPlan`](super::PlannerPlan).
    pub const PLANS: mg::Nav<PlannerRoster, Vec<super::PlannerPlan>> = mg::Nav::new(
        "plans",
    );
}
