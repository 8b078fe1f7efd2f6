// @generated
use crate::{mg, models, requests};

/// Requests on one [`PlannerRoster`](models::PlannerRoster): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.planner().rosters().id(id)`.
#[derive(Clone, Debug)]
pub struct PlannerRosterResource(mg::One<models::PlannerRoster>);

mg::builder! { PlannerRosterResource: mg::One<models::PlannerRoster> }

impl PlannerRosterResource {
    /// `…/members`: many [`PlannerRosterMember`](models::PlannerRosterMember).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn members(
        &self,
    ) -> requests::planner_roster_member::PlannerRosterMemberCollection {
        mg::navigate(self, "members")
    }

    /// `…/plans`: many [`PlannerPlan`](models::PlannerPlan).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::navigate(self, "plans")
    }

    /// `POST …/assignSensitivityLabel`.
    ///
    /// Returns [`PlannerRoster`](models::PlannerRoster).
    ///
    /// Least privileged permission: `Tasks.ReadWrite` (delegated), `Tasks.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn assign_sensitivity_label(
        &self,
        parameters: AssignSensitivityLabel,
    ) -> mg::Request<models::PlannerRoster> {
        self.raw().action_with("assignSensitivityLabel", &parameters)
    }
}

/// Requests on a collection of [`PlannerRoster`](models::PlannerRoster): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.planner().rosters()`.
pub type PlannerRosterCollection = mg::Many<
    models::PlannerRoster,
    PlannerRosterResource,
>;

/// Parameters of [`PlannerRosterResource::assign_sensitivity_label`].
pub struct AssignSensitivityLabel {
    /// `assignmentMethod`.
    pub assignment_method: mg::Field<mg::Open<models::SensitivityLabelAssignmentMethod>>,
    /// `sensitivityLabelId`.
    pub sensitivity_label_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignSensitivityLabel: "microsoft.graph.assignSensitivityLabel", parameters;
    assignment_method: "assignmentMethod",
    sensitivity_label_id: "sensitivityLabelId",
}
