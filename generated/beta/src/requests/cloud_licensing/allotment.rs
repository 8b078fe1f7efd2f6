// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudLicensing.allotment`, by its URL.
    ///
    /// For example `/admin/cloudLicensing/allotments/{allotment-id}`.
    AllotmentResource(mg::One<models::cloud_licensing::Allotment>)
}

impl AllotmentResource {
    /// `…/assignments`: many `microsoft.graph.cloudLicensing.assignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | Directory.Read.All, Directory.ReadWrite.All | Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | Directory.Read.All, Directory.ReadWrite.All | Directory.Read.All, Directory.ReadWrite.All |
    /// | `POST` | Directory.ReadWrite.All | Directory.ReadWrite.All |
    /// | `PATCH …/{id}` | Directory.ReadWrite.All | Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | Directory.ReadWrite.All | Directory.ReadWrite.All |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_licensing::assignment::AssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/waitingMembers`: many `microsoft.graph.cloudLicensing.waitingMember`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | Directory.Read.All, Directory.ReadWrite.All | Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | Directory.Read.All, Directory.ReadWrite.All | Directory.Read.All, Directory.ReadWrite.All |
    #[inline]
    pub fn waiting_members(
        &self,
    ) -> requests::cloud_licensing::waiting_member::WaitingMemberCollection {
        mg::to(self, "waitingMembers")
    }
}

/// A collection of `microsoft.graph.cloudLicensing.allotment`, by its URL.
///
/// For example `/admin/cloudLicensing/allotments`.
pub type AllotmentCollection = mg::Many<
    models::cloud_licensing::Allotment,
    AllotmentResource,
>;
