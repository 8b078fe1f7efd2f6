// @generated
use crate::{mg, models, requests};

/// Requests on one [`AdminCloudLicensing`](models::cloud_licensing::AdminCloudLicensing): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.admin().cloud_licensing()`.
#[derive(Clone, Debug)]
pub struct AdminCloudLicensingResource(
    mg::One<models::cloud_licensing::AdminCloudLicensing>,
);

mg::builder! { AdminCloudLicensingResource: mg::One<models::cloud_licensing::AdminCloudLicensing> }

impl AdminCloudLicensingResource {
    /// `…/allotments`: many [`Allotment`](models::cloud_licensing::Allotment).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    #[inline]
    pub fn allotments(
        &self,
    ) -> requests::cloud_licensing::allotment::AllotmentCollection {
        mg::navigate(self, "allotments")
    }

    /// `…/assignmentErrors`: many [`AssignmentError`](models::cloud_licensing::AssignmentError).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    #[inline]
    pub fn assignment_errors(
        &self,
    ) -> requests::cloud_licensing::assignment_error::AssignmentErrorCollection {
        mg::navigate(self, "assignmentErrors")
    }

    /// `…/assignments`: many [`Assignment`](models::cloud_licensing::Assignment).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_licensing::assignment::AssignmentCollection {
        mg::navigate(self, "assignments")
    }
}
