// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegedRoleAssignment`](models::PrivilegedRoleAssignment): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.privileged_role_assignments().id(id)`.
#[derive(Clone, Debug)]
pub struct PrivilegedRoleAssignmentResource(mg::One<models::PrivilegedRoleAssignment>);

mg::builder! { PrivilegedRoleAssignmentResource: mg::One<models::PrivilegedRoleAssignment> }

impl PrivilegedRoleAssignmentResource {
    /// `…/roleInfo`: [`PrivilegedRole`](models::PrivilegedRole).
    ///
    /// Least privileged permission to read: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn role_info(&self) -> requests::privileged_role::PrivilegedRoleResource {
        mg::navigate(self, "roleInfo")
    }

    /// `POST …/makeEligible`.
    ///
    /// Returns [`PrivilegedRoleAssignment`](models::PrivilegedRoleAssignment).
    ///
    /// Least privileged permission: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn make_eligible(&self) -> mg::Request<models::PrivilegedRoleAssignment> {
        self.raw().action("makeEligible")
    }

    /// `POST …/makePermanent`.
    ///
    /// Returns [`PrivilegedRoleAssignment`](models::PrivilegedRoleAssignment).
    ///
    /// Least privileged permission: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn make_permanent(
        &self,
        parameters: MakePermanent,
    ) -> mg::Request<models::PrivilegedRoleAssignment> {
        self.raw().action_with("makePermanent", &parameters)
    }
}

/// Requests on a collection of [`PrivilegedRoleAssignment`](models::PrivilegedRoleAssignment):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.privileged_role_assignments()`.
#[derive(Clone, Debug)]
pub struct PrivilegedRoleAssignmentCollection(
    mg::Many<models::PrivilegedRoleAssignment, PrivilegedRoleAssignmentResource>,
);

mg::builder! { PrivilegedRoleAssignmentCollection: mg::Many<models::PrivilegedRoleAssignment, PrivilegedRoleAssignmentResource> }

impl PrivilegedRoleAssignmentCollection {
    /// `GET …/my`.
    ///
    /// Returns a page of [`PrivilegedRoleAssignment`](models::PrivilegedRoleAssignment).
    ///
    /// Least privileged permission: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn my(&self) -> mg::Request<mg::Page<models::PrivilegedRoleAssignment>> {
        self.raw().function("my")
    }
}

/// Parameters of [`PrivilegedRoleAssignmentResource::make_permanent`].
pub struct MakePermanent {
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
    MakePermanent: "microsoft.graph.makePermanent", parameters;
    reason: "reason",
    ticket_number: "ticketNumber",
    ticket_system: "ticketSystem",
}
