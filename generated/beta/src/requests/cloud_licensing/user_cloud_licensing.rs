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

    /// `…/usageRights`: many `microsoft.graph.cloudLicensing.usageRight`
    #[inline]
    pub fn usage_rights(
        &self,
    ) -> requests::cloud_licensing::usage_right::UsageRightCollection {
        mg::to(self, "usageRights")
    }

    /// `…/waitingMembers`: many `microsoft.graph.cloudLicensing.waitingMember`
    #[inline]
    pub fn waiting_members(
        &self,
    ) -> requests::cloud_licensing::waiting_member::WaitingMemberCollection {
        mg::to(self, "waitingMembers")
    }
}
