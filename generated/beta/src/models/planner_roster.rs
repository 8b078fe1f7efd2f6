// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerRoster`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannerroster?view=graph-rest-beta>
    PlannerRoster "microsoft.graph.plannerRoster" "entity" : super::Entity;
    /// `assignedSensitivityLabel`: sensitivityLabelAssignment
    assigned_sensitivity_label "assignedSensitivityLabel": mg::Boxed<super::SensitivityLabelAssignment>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PlannerRoster: super::Entity }

impl PlannerRoster {
    /// `members`: many `plannerRosterMember`, contained
    pub const MEMBERS: mg::Nav<PlannerRoster, Vec<super::PlannerRosterMember>> = mg::Nav::new(
        "members",
    );
    /// `plans`: many `plannerPlan`
    pub const PLANS: mg::Nav<PlannerRoster, Vec<super::PlannerPlan>> = mg::Nav::new(
        "plans",
    );
}
