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
    #[inline]
    pub fn allotments(
        &self,
    ) -> requests::cloud_licensing::allotment::AllotmentCollection {
        mg::to(self, "allotments")
    }

    /// `…/assignmentErrors`: many `microsoft.graph.cloudLicensing.assignmentError`
    #[inline]
    pub fn assignment_errors(
        &self,
    ) -> requests::cloud_licensing::assignment_error::AssignmentErrorCollection {
        mg::to(self, "assignmentErrors")
    }

    /// `…/assignments`: many `microsoft.graph.cloudLicensing.assignment`
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_licensing::assignment::AssignmentCollection {
        mg::to(self, "assignments")
    }
}
