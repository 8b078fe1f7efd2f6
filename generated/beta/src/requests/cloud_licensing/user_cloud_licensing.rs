// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.cloudLicensing.userCloudLicensing`, by its URL.
    ///
    /// For example `/me/cloudLicensing`.
    UserCloudLicensingResource(mg::One<models::cloud_licensing::UserCloudLicensing>)
}

impl UserCloudLicensingResource {
    /// `…/assignmentErrors`: many `microsoft.graph.cloudLicensing.assignmentError`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/cloudLicensing/assignmentErrors` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET` `/users/{id}/cloudLicensing/assignmentErrors` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    /// | `GET …/{id}` `/me/cloudLicensing/assignmentErrors/{id}` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET …/{id}` `/users/{id}/cloudLicensing/assignmentErrors/{id}` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn assignment_errors(
        &self,
    ) -> requests::cloud_licensing::assignment_error::AssignmentErrorCollection {
        mg::to(self, "assignmentErrors")
    }

    /// `…/assignments`: many `microsoft.graph.cloudLicensing.assignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/cloudLicensing/assignments` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET` `/users/{id}/cloudLicensing/assignments` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    /// | `GET …/{id}` `/me/cloudLicensing/assignments/{id}` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET …/{id}` `/users/{id}/cloudLicensing/assignments/{id}` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    /// | `POST` `/me/cloudLicensing/assignments` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `POST` `/users/{id}/cloudLicensing/assignments` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, User.ReadWrite.All |
    /// | `PATCH …/{id}` `/me/cloudLicensing/assignments/{id}` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `PATCH …/{id}` `/users/{id}/cloudLicensing/assignments/{id}` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, User.ReadWrite.All |
    /// | `DELETE …/{id}` `/me/cloudLicensing/assignments/{id}` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `DELETE …/{id}` `/users/{id}/cloudLicensing/assignments/{id}` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, User.ReadWrite.All |
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
    /// | `GET` `/me/cloudLicensing/usageRights` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET` `/users/{id}/cloudLicensing/usageRights` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    /// | `GET …/{id}` `/me/cloudLicensing/usageRights/{id}` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET …/{id}` `/users/{id}/cloudLicensing/usageRights/{id}` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn usage_rights(
        &self,
    ) -> requests::cloud_licensing::usage_right::UsageRightCollection {
        mg::to(self, "usageRights")
    }

    /// `…/waitingMembers`: many `microsoft.graph.cloudLicensing.waitingMember`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/cloudLicensing/waitingMembers` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET` `/users/{id}/cloudLicensing/waitingMembers` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    /// | `GET …/{id}` `/me/cloudLicensing/waitingMembers/{id}` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET …/{id}` `/users/{id}/cloudLicensing/waitingMembers/{id}` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn waiting_members(
        &self,
    ) -> requests::cloud_licensing::waiting_member::WaitingMemberCollection {
        mg::to(self, "waitingMembers")
    }
}
