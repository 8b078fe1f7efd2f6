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
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_licensing::assignment::AssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/usageRights`: many `microsoft.graph.cloudLicensing.usageRight`
    #[inline]
    pub fn usage_rights(
        &self,
    ) -> requests::cloud_licensing::usage_right::UsageRightCollection {
        mg::to(self, "usageRights")
    }
}
