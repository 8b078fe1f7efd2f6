// @generated
use crate::{mg, models};

/// One `microsoft.graph.teamsAdministration.teamsPolicyUserAssignment`, by its URL.
///
/// For example `/admin/teams/policy/userAssignments/{teamsPolicyUserAssignment-id}`.
pub type TeamsPolicyUserAssignmentResource = mg::One<
    models::teams_administration::TeamsPolicyUserAssignment,
>;

mg::builder! {
    /// A collection of `microsoft.graph.teamsAdministration.teamsPolicyUserAssignment`, by its URL.
    ///
    /// For example `/admin/teams/policy/userAssignments`.
    TeamsPolicyUserAssignmentCollection(mg::Many<models::teams_administration::TeamsPolicyUserAssignment, TeamsPolicyUserAssignmentResource>)
}

impl TeamsPolicyUserAssignmentCollection {
    /// `POST …/microsoft.graph.teamsAdministration.assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamsPolicyUserAssign.ReadWrite.All** | **TeamsPolicyUserAssign.ReadWrite.All** |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.teamsAdministration.assign",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.teamsAdministration.unassign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamsPolicyUserAssign.ReadWrite.All** | **TeamsPolicyUserAssign.ReadWrite.All** |
    #[inline]
    pub fn unassign(&self, parameters: Unassign) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.teamsAdministration.unassign",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.teamsAdministration.assign`.
    Assign "microsoft.graph.teamsAdministration.assign" "parameters";
    /// `value`: Collection(microsoft.graph.teamsAdministration.teamsPolicyUserAssignment), items not null
    value "value" "r": Vec<models::teams_administration::TeamsPolicyUserAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.teamsAdministration.unassign`.
    Unassign "microsoft.graph.teamsAdministration.unassign" "parameters";
    /// `value`: Collection(microsoft.graph.teamsAdministration.teamsPolicyUserAssignment), items not null
    value "value" "r": Vec<models::teams_administration::TeamsPolicyUserAssignment>,
}
