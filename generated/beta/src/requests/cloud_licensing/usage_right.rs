// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudLicensing.usageRight`, by its URL.
    ///
    /// For example `/me/cloudLicensing/usageRights/{usageRight-id}`.
    UsageRightResource(mg::One<models::cloud_licensing::UsageRight>)
}

impl UsageRightResource {
    /// `…/allotments`: many `microsoft.graph.cloudLicensing.allotment`
    #[inline]
    pub fn allotments(
        &self,
    ) -> requests::cloud_licensing::allotment::AllotmentCollection {
        mg::to(self, "allotments")
    }

    /// `…/assignments`: many `microsoft.graph.cloudLicensing.assignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/groups/{id}/cloudLicensing/usageRights/{id}/assignments` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Group.Read.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Group.Read.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All |
    /// | `GET` `/me/cloudLicensing/usageRights/{id}/assignments` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET` `/users/{id}/cloudLicensing/usageRights/{id}/assignments` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_licensing::assignment::AssignmentCollection {
        mg::to(self, "assignments")
    }
}

/// A collection of `microsoft.graph.cloudLicensing.usageRight`, by its URL.
///
/// For example `/me/cloudLicensing/usageRights`.
pub type UsageRightCollection = mg::Many<
    models::cloud_licensing::UsageRight,
    UsageRightResource,
>;
