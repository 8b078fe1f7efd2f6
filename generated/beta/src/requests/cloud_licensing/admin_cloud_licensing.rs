// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudLicensing.adminCloudLicensing`, by its URL.
    ///
    /// For example `/admin/cloudLicensing`.
    AdminCloudLicensingResource(mg::One<models::cloud_licensing::AdminCloudLicensing>)
}

impl AdminCloudLicensingResource {
    /// `…/allotments`: many `microsoft.graph.cloudLicensing.allotment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | Directory.Read.All, Directory.ReadWrite.All | Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | Directory.Read.All, Directory.ReadWrite.All | Directory.Read.All, Directory.ReadWrite.All |
    #[inline]
    pub fn allotments(
        &self,
    ) -> requests::cloud_licensing::allotment::AllotmentCollection {
        mg::to(self, "allotments")
    }

    /// `…/assignmentErrors`: many `microsoft.graph.cloudLicensing.assignmentError`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | Directory.Read.All, Directory.ReadWrite.All | Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | Directory.Read.All, Directory.ReadWrite.All | Directory.Read.All, Directory.ReadWrite.All |
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
}
