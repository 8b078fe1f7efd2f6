// @generated
use crate::{mg, models};

/// Requests on one
/// [`TeamsPolicyUserAssignment`](models::teams_administration::TeamsPolicyUserAssignment): `get`,
/// `update`, `delete`.
///
/// For example `graph.admin().teams().policy().user_assignments().id(id)`.
pub type TeamsPolicyUserAssignmentResource = mg::One<
    models::teams_administration::TeamsPolicyUserAssignment,
>;

/// Requests on a collection of
/// [`TeamsPolicyUserAssignment`](models::teams_administration::TeamsPolicyUserAssignment): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.admin().teams().policy().user_assignments()`.
#[derive(Clone, Debug)]
pub struct TeamsPolicyUserAssignmentCollection(
    mg::Many<
        models::teams_administration::TeamsPolicyUserAssignment,
        TeamsPolicyUserAssignmentResource,
    >,
);

mg::builder! { TeamsPolicyUserAssignmentCollection: mg::Many<models::teams_administration::TeamsPolicyUserAssignment, TeamsPolicyUserAssignmentResource> }

impl TeamsPolicyUserAssignmentCollection {
    /// `POST …/microsoft.graph.teamsAdministration.assign`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TeamsPolicyUserAssign.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.teamsAdministration.assign")]
    #[inline]
    pub fn assign(&self, parameters: impl Into<Assign>) -> mg::Request<()> {
        self.raw()
            .action_with(
                "microsoft.graph.teamsAdministration.assign",
                &parameters.into(),
            )
    }

    /// `POST …/microsoft.graph.teamsAdministration.unassign`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TeamsPolicyUserAssign.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.teamsAdministration.unassign")]
    #[inline]
    pub fn unassign(&self, parameters: impl Into<Unassign>) -> mg::Request<()> {
        self.raw()
            .action_with(
                "microsoft.graph.teamsAdministration.unassign",
                &parameters.into(),
            )
    }
}

/// Parameters of [`TeamsPolicyUserAssignmentCollection::assign`].
///
/// A call can pass `value` alone.
pub struct Assign {
    /// `value`.
    pub value: mg::Field<Vec<models::teams_administration::TeamsPolicyUserAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.teamsAdministration.assign", parameters;
    value: "value" required,
}

mg::required_parameters! {
    Assign;
    value: Vec<models::teams_administration::TeamsPolicyUserAssignment>,
}

/// Parameters of [`TeamsPolicyUserAssignmentCollection::unassign`].
///
/// A call can pass `value` alone.
pub struct Unassign {
    /// `value`.
    pub value: mg::Field<Vec<models::teams_administration::TeamsPolicyUserAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Unassign: "microsoft.graph.teamsAdministration.unassign", parameters;
    value: "value" required,
}

mg::required_parameters! {
    Unassign;
    value: Vec<models::teams_administration::TeamsPolicyUserAssignment>,
}
