// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegedRoleAssignmentRequest`](models::PrivilegedRoleAssignmentRequest):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.privileged_role_assignment_requests().id(id)`.
#[derive(Clone, Debug)]
pub struct PrivilegedRoleAssignmentRequestResource(
    mg::One<models::PrivilegedRoleAssignmentRequest>,
);

mg::builder! { PrivilegedRoleAssignmentRequestResource: mg::One<models::PrivilegedRoleAssignmentRequest> }

impl PrivilegedRoleAssignmentRequestResource {
    /// `…/roleInfo`: [`PrivilegedRole`](models::PrivilegedRole).
    #[inline]
    pub fn role_info(&self) -> requests::privileged_role::PrivilegedRoleResource {
        mg::navigate(self, "roleInfo")
    }

    /// `POST …/cancel`.
    ///
    /// Returns [`PrivilegedRoleAssignmentRequest`](models::PrivilegedRoleAssignmentRequest).
    ///
    /// Least privileged permission: `PrivilegedAccess.ReadWrite.AzureAD` (delegated).
    #[inline]
    pub fn cancel(&self) -> mg::Request<models::PrivilegedRoleAssignmentRequest> {
        self.raw().action("cancel")
    }
}

/// Requests on a collection of
/// [`PrivilegedRoleAssignmentRequest`](models::PrivilegedRoleAssignmentRequest): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.privileged_role_assignment_requests()`.
#[derive(Clone, Debug)]
pub struct PrivilegedRoleAssignmentRequestCollection(
    mg::Many<
        models::PrivilegedRoleAssignmentRequest,
        PrivilegedRoleAssignmentRequestResource,
    >,
);

mg::builder! { PrivilegedRoleAssignmentRequestCollection: mg::Many<models::PrivilegedRoleAssignmentRequest, PrivilegedRoleAssignmentRequestResource> }

impl PrivilegedRoleAssignmentRequestCollection {
    /// `GET …/my`.
    ///
    /// Returns a page of
    /// [`PrivilegedRoleAssignmentRequest`](models::PrivilegedRoleAssignmentRequest).
    #[inline]
    pub fn my(&self) -> mg::Request<mg::Page<models::PrivilegedRoleAssignmentRequest>> {
        self.raw().function("my")
    }
}
