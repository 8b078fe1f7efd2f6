// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudLicensing.waitingMember`, by its URL.
    ///
    /// For example `/me/cloudLicensing/waitingMembers/{waitingMember-id}`.
    WaitingMemberResource(mg::One<models::cloud_licensing::WaitingMember>)
}

impl WaitingMemberResource {
    /// `…/allotment`: `microsoft.graph.cloudLicensing.allotment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/cloudLicensing/waitingMembers/{id}/allotment` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET` `/users/{id}/cloudLicensing/waitingMembers/{id}/allotment` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn allotment(&self) -> requests::cloud_licensing::allotment::AllotmentResource {
        mg::to(self, "allotment")
    }

    /// `…/assignedTo`: `directoryObject`
    #[inline]
    pub fn assigned_to(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "assignedTo")
    }
}

/// A collection of `microsoft.graph.cloudLicensing.waitingMember`, by its URL.
///
/// For example `/me/cloudLicensing/waitingMembers`.
pub type WaitingMemberCollection = mg::Many<
    models::cloud_licensing::WaitingMember,
    WaitingMemberResource,
>;
