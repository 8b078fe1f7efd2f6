// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privilegedRoleAssignment`, by its URL.
    ///
    /// For example `/privilegedRoleAssignments/{privilegedRoleAssignment-id}`.
    PrivilegedRoleAssignmentResource(mg::One<models::PrivilegedRoleAssignment>)
}

impl PrivilegedRoleAssignmentResource {
    /// `…/roleInfo`: `privilegedRole`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Directory.AccessAsUser.All** |
    #[inline]
    pub fn role_info(&self) -> requests::privileged_role::PrivilegedRoleResource {
        mg::to(self, "roleInfo")
    }

    /// `POST …/makeEligible`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Directory.AccessAsUser.All** |
    #[inline]
    pub fn make_eligible(&self) -> mg::Request<models::PrivilegedRoleAssignment> {
        mg::Path::action(self, "makeEligible")
    }

    /// `POST …/makePermanent`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Directory.AccessAsUser.All** |
    #[inline]
    pub fn make_permanent(
        &self,
        parameters: MakePermanent,
    ) -> mg::Request<models::PrivilegedRoleAssignment> {
        mg::Path::action_with(self, "makePermanent", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.privilegedRoleAssignment`, by its URL.
    ///
    /// For example `/privilegedRoleAssignments`.
    PrivilegedRoleAssignmentCollection(mg::Many<models::PrivilegedRoleAssignment, PrivilegedRoleAssignmentResource>)
}

impl PrivilegedRoleAssignmentCollection {
    /// `GET …/my`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Directory.AccessAsUser.All** |
    #[inline]
    pub fn my(&self) -> mg::Request<mg::Page<models::PrivilegedRoleAssignment>> {
        mg::Path::function(self, "my")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.makePermanent`.
    MakePermanent "microsoft.graph.makePermanent" "parameters";
    /// `reason`: String
    reason "reason": String,
    /// `ticketNumber`: String
    ticket_number "ticketNumber": String,
    /// `ticketSystem`: String
    ticket_system "ticketSystem": String,
}
