// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.plannerRoster`, by its URL.
    ///
    /// For example `/planner/rosters/{plannerRoster-id}`.
    PlannerRosterResource(mg::One<models::PlannerRoster>)
}

impl PlannerRosterResource {
    /// `…/members`: many `plannerRosterMember`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `GET …/{id}` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `POST` | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn members(
        &self,
    ) -> requests::planner_roster_member::PlannerRosterMemberCollection {
        mg::to(self, "members")
    }

    /// `…/plans`: many `plannerPlan`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, Tasks.ReadWrite | **Tasks.Read.All**, Tasks.ReadWrite.All |
    #[inline]
    pub fn plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::to(self, "plans")
    }

    /// `POST …/assignSensitivityLabel`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn assign_sensitivity_label(
        &self,
        parameters: AssignSensitivityLabel,
    ) -> mg::Request<models::PlannerRoster> {
        mg::Path::action_with(self, "assignSensitivityLabel", &parameters)
    }
}

/// A collection of `microsoft.graph.plannerRoster`, by its URL.
///
/// For example `/planner/rosters`.
pub type PlannerRosterCollection = mg::Many<
    models::PlannerRoster,
    PlannerRosterResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assignSensitivityLabel`.
    AssignSensitivityLabel "microsoft.graph.assignSensitivityLabel" "parameters";
    /// `assignmentMethod`: sensitivityLabelAssignmentMethod
    assignment_method "assignmentMethod": mg::Open<models::SensitivityLabelAssignmentMethod>,
    /// `sensitivityLabelId`: String
    sensitivity_label_id "sensitivityLabelId": String,
}
