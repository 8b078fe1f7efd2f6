// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privilegedRoleAssignmentRequest`, by its URL.
    ///
    /// For example `/privilegedRoleAssignmentRequests/{privilegedRoleAssignmentRequest-id}`.
    PrivilegedRoleAssignmentRequestResource(mg::One<models::PrivilegedRoleAssignmentRequest>)
}

impl PrivilegedRoleAssignmentRequestResource {
    /// `…/roleInfo`: `privilegedRole`
    #[inline]
    pub fn role_info(&self) -> requests::privileged_role::PrivilegedRoleResource {
        mg::to(self, "roleInfo")
    }

    /// `POST …/cancel`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **PrivilegedAccess.ReadWrite.AzureAD** |
    #[inline]
    pub fn cancel(&self) -> mg::Request<models::PrivilegedRoleAssignmentRequest> {
        mg::Path::action(self, "cancel")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.privilegedRoleAssignmentRequest`, by its URL.
    ///
    /// For example `/privilegedRoleAssignmentRequests`.
    PrivilegedRoleAssignmentRequestCollection(mg::Many<models::PrivilegedRoleAssignmentRequest, PrivilegedRoleAssignmentRequestResource>)
}

impl PrivilegedRoleAssignmentRequestCollection {
    /// `GET …/my`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Directory.Read.All**, PrivilegedAccess.ReadWrite.AzureAD |
    #[inline]
    pub fn my(&self) -> mg::Request<mg::Page<models::PrivilegedRoleAssignmentRequest>> {
        mg::Path::function(self, "my")
    }
}
