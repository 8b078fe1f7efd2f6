// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudLicensing.assignment`, by its URL.
    ///
    /// For example `/admin/cloudLicensing/assignments/{assignment-id}`.
    AssignmentResource(mg::One<models::cloud_licensing::Assignment>)
}

impl AssignmentResource {
    /// `…/allotment`: `microsoft.graph.cloudLicensing.allotment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/admin/cloudLicensing/assignments/{id}/allotment` | Directory.Read.All, Directory.ReadWrite.All | Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET` `/groups/{id}/cloudLicensing/assignments/{id}/allotment` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Group.Read.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Group.Read.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All |
    /// | `GET` `/me/cloudLicensing/assignments/{id}/allotment` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET` `/users/{id}/cloudLicensing/assignments/{id}/allotment` | User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    /// | `PUT …/$ref` `/admin/cloudLicensing/assignments/{id}/allotment/$ref`, `/admin/cloudLicensing/allotments/{id}/assignments/{id}/allotment/$ref` | Directory.ReadWrite.All | Directory.ReadWrite.All |
    /// | `PUT …/$ref` `/groups/{id}/cloudLicensing/assignments/{id}/allotment/$ref` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All |
    /// | `PUT …/$ref` `/me/cloudLicensing/assignments/{id}/allotment/$ref` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `PUT …/$ref` `/users/{id}/cloudLicensing/assignments/{id}/allotment/$ref` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn allotment(&self) -> requests::cloud_licensing::allotment::AllotmentResource {
        mg::to(self, "allotment")
    }

    /// `…/assignedTo`: `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | Directory.Read.All, Directory.ReadWrite.All | Directory.Read.All, Directory.ReadWrite.All |
    /// | `PUT …/$ref` `/admin/cloudLicensing/assignments/{id}/assignedTo/$ref`, `/admin/cloudLicensing/allotments/{id}/assignments/{id}/assignedTo/$ref` | Directory.ReadWrite.All | Directory.ReadWrite.All |
    /// | `PUT …/$ref` `/groups/{id}/cloudLicensing/assignments/{id}/assignedTo/$ref` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All |
    /// | `PUT …/$ref` `/me/cloudLicensing/assignments/{id}/assignedTo/$ref` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `PUT …/$ref` `/users/{id}/cloudLicensing/assignments/{id}/assignedTo/$ref` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn assigned_to(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "assignedTo")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.cloudLicensing.assignment`, by its URL.
    ///
    /// For example `/admin/cloudLicensing/assignments`.
    AssignmentCollection(mg::Many<models::cloud_licensing::Assignment, AssignmentResource>)
}

impl AssignmentCollection {
    /// `POST …/microsoft.graph.cloudLicensing.reprocessAssignments`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/groups/{id}/cloudLicensing/assignments/microsoft.graph.cloudLicensing.reprocessAssignments` | Directory.ReadWrite.All, Group.ReadWrite.All | Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `POST` `/me/cloudLicensing/assignments/microsoft.graph.cloudLicensing.reprocessAssignments` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `POST` `/users/{id}/cloudLicensing/assignments/microsoft.graph.cloudLicensing.reprocessAssignments` | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn reprocess_assignments(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.cloudLicensing.reprocessAssignments")
    }
}
