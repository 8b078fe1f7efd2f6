// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.cloudLicensing.groupCloudLicensing`, by its URL.
    ///
    /// For example `/groups/{group-id}/cloudLicensing`.
    GroupCloudLicensingResource(mg::One<models::cloud_licensing::GroupCloudLicensing>)
}

impl GroupCloudLicensingResource {
    /// `…/assignments`: many `microsoft.graph.cloudLicensing.assignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Group.Read.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Group.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    /// | `GET …/{id}` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Group.Read.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Group.Read.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All |
    /// | `POST` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, User.ReadWrite.All |
    /// | `PATCH …/{id}` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All |
    /// | `DELETE …/{id}` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_licensing::assignment::AssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/usageRights`: many `microsoft.graph.cloudLicensing.usageRight`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Group.Read.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Group.Read.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All |
    /// | `GET …/{id}` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Group.Read.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Group.Read.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn usage_rights(
        &self,
    ) -> requests::cloud_licensing::usage_right::UsageRightCollection {
        mg::to(self, "usageRights")
    }
}
