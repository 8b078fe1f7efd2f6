// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privilegedApproval`, by its URL.
    ///
    /// For example `/privilegedApproval/{privilegedApproval-id}`.
    PrivilegedApprovalResource(mg::One<models::PrivilegedApproval>)
}

impl PrivilegedApprovalResource {
    /// `…/request`: `privilegedRoleAssignmentRequest`
    #[inline]
    pub fn request(
        &self,
    ) -> requests::privileged_role_assignment_request::PrivilegedRoleAssignmentRequestResource {
        mg::to(self, "request")
    }

    /// `…/roleInfo`: `privilegedRole`
    #[inline]
    pub fn role_info(&self) -> requests::privileged_role::PrivilegedRoleResource {
        mg::to(self, "roleInfo")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.privilegedApproval`, by its URL.
    ///
    /// For example `/privilegedApproval`.
    PrivilegedApprovalCollection(mg::Many<models::PrivilegedApproval, PrivilegedApprovalResource>)
}

impl PrivilegedApprovalCollection {
    /// `GET …/myRequests`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Directory.AccessAsUser.All** |
    #[inline]
    pub fn my_requests(&self) -> mg::Request<mg::Page<models::PrivilegedApproval>> {
        mg::Path::function(self, "myRequests")
    }
}
