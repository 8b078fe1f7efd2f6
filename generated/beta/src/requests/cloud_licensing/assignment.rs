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

mg::builder! {
    /// A collection of `microsoft.graph.cloudLicensing.assignment`, by its URL.
    ///
    /// For example `/admin/cloudLicensing/assignments`.
    AssignmentCollection(mg::Many<models::cloud_licensing::Assignment, AssignmentResource>)
}

impl AssignmentCollection {
    /// `POST …/microsoft.graph.cloudLicensing.reprocessAssignments`
    #[inline]
    pub fn reprocess_assignments(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.cloudLicensing.reprocessAssignments")
    }
}
