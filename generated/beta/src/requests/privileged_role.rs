// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegedRole`](models::PrivilegedRole): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.privileged_roles().id(id)`.
#[derive(Clone, Debug)]
pub struct PrivilegedRoleResource(mg::One<models::PrivilegedRole>);

mg::builder! { PrivilegedRoleResource: mg::One<models::PrivilegedRole> }

impl PrivilegedRoleResource {
    /// `…/assignments`: many [`PrivilegedRoleAssignment`](models::PrivilegedRoleAssignment).
    ///
    /// Least privileged permission to read: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::privileged_role_assignment::PrivilegedRoleAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/settings`: [`PrivilegedRoleSettings`](models::PrivilegedRoleSettings).
    ///
    /// Least privileged permission to read: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::privileged_role_settings::PrivilegedRoleSettingsResource {
        mg::navigate(self, "settings")
    }

    /// `…/summary`: [`PrivilegedRoleSummary`](models::PrivilegedRoleSummary).
    #[inline]
    pub fn summary(
        &self,
    ) -> requests::privileged_role_summary::PrivilegedRoleSummaryResource {
        mg::navigate(self, "summary")
    }

    /// `POST …/selfActivate`.
    ///
    /// Returns [`PrivilegedRoleAssignment`](models::PrivilegedRoleAssignment).
    ///
    /// Least privileged permission: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn self_activate(
        &self,
        parameters: SelfActivate,
    ) -> mg::Request<models::PrivilegedRoleAssignment> {
        self.raw().action_with("selfActivate", &parameters)
    }

    /// `POST …/selfDeactivate`.
    ///
    /// Returns [`PrivilegedRoleAssignment`](models::PrivilegedRoleAssignment).
    ///
    /// Least privileged permission: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn self_deactivate(&self) -> mg::Request<models::PrivilegedRoleAssignment> {
        self.raw().action("selfDeactivate")
    }
}

/// Requests on a collection of [`PrivilegedRole`](models::PrivilegedRole): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.privileged_roles()`.
pub type PrivilegedRoleCollection = mg::Many<
    models::PrivilegedRole,
    PrivilegedRoleResource,
>;

/// Parameters of [`PrivilegedRoleResource::self_activate`].
pub struct SelfActivate {
    /// `duration`.
    pub duration: mg::Field<String>,
    /// `reason`.
    pub reason: mg::Field<String>,
    /// `ticketNumber`.
    pub ticket_number: mg::Field<String>,
    /// `ticketSystem`.
    pub ticket_system: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SelfActivate: "microsoft.graph.selfActivate", parameters;
    duration: "duration",
    reason: "reason",
    ticket_number: "ticketNumber",
    ticket_system: "ticketSystem",
}
