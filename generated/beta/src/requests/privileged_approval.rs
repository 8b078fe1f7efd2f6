// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegedApproval`](models::PrivilegedApproval): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.privileged_approval().id(id)`.
#[derive(Clone, Debug)]
pub struct PrivilegedApprovalResource(mg::One<models::PrivilegedApproval>);

mg::builder! { PrivilegedApprovalResource: mg::One<models::PrivilegedApproval> }

impl PrivilegedApprovalResource {
    /// `…/request`: [`PrivilegedRoleAssignmentRequest`](models::PrivilegedRoleAssignmentRequest).
    #[inline]
    pub fn request(
        &self,
    ) -> requests::privileged_role_assignment_request::PrivilegedRoleAssignmentRequestResource {
        mg::navigate(self, "request")
    }

    /// `…/roleInfo`: [`PrivilegedRole`](models::PrivilegedRole).
    #[inline]
    pub fn role_info(&self) -> requests::privileged_role::PrivilegedRoleResource {
        mg::navigate(self, "roleInfo")
    }
}

/// Requests on a collection of [`PrivilegedApproval`](models::PrivilegedApproval): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.privileged_approval()`.
#[derive(Clone, Debug)]
pub struct PrivilegedApprovalCollection(
    mg::Many<models::PrivilegedApproval, PrivilegedApprovalResource>,
);

mg::builder! { PrivilegedApprovalCollection: mg::Many<models::PrivilegedApproval, PrivilegedApprovalResource> }

impl PrivilegedApprovalCollection {
    /// `GET …/myRequests`.
    ///
    /// Returns a page of [`PrivilegedApproval`](models::PrivilegedApproval).
    ///
    /// Least privileged permission: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn my_requests(&self) -> mg::Request<mg::Page<models::PrivilegedApproval>> {
        self.raw().function("myRequests")
    }
}
