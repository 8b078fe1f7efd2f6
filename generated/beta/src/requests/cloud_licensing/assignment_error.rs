// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudLicensing.assignmentError`, by its URL.
    ///
    /// For example `/admin/cloudLicensing/assignmentErrors/{assignmentError-id}`.
    AssignmentErrorResource(mg::One<models::cloud_licensing::AssignmentError>)
}

impl AssignmentErrorResource {
    /// `…/assignedTo`: `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | Directory.Read.All, Directory.ReadWrite.All | Directory.Read.All, Directory.ReadWrite.All |
    #[inline]
    pub fn assigned_to(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "assignedTo")
    }

    /// `…/usageRight`: `microsoft.graph.cloudLicensing.usageRight`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | Directory.Read.All, Directory.ReadWrite.All | Directory.Read.All, Directory.ReadWrite.All |
    #[inline]
    pub fn usage_right(
        &self,
    ) -> requests::cloud_licensing::usage_right::UsageRightResource {
        mg::to(self, "usageRight")
    }
}

/// A collection of `microsoft.graph.cloudLicensing.assignmentError`, by its URL.
///
/// For example `/admin/cloudLicensing/assignmentErrors`.
pub type AssignmentErrorCollection = mg::Many<
    models::cloud_licensing::AssignmentError,
    AssignmentErrorResource,
>;
