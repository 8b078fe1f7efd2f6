// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`UserCloudLicensing`](models::cloud_licensing::UserCloudLicensing), and the methods below.
///
/// For example `graph.me().cloud_licensing()`.
#[derive(Clone, Debug)]
pub struct UserCloudLicensingResource(
    mg::One<models::cloud_licensing::UserCloudLicensing>,
);

mg::builder! { UserCloudLicensingResource: mg::One<models::cloud_licensing::UserCloudLicensing> }

impl UserCloudLicensingResource {
    /// `…/assignmentErrors`: many [`AssignmentError`](models::cloud_licensing::AssignmentError).
    #[inline]
    pub fn assignment_errors(
        &self,
    ) -> requests::cloud_licensing::assignment_error::AssignmentErrorCollection {
        mg::navigate(self, "assignmentErrors")
    }

    /// `…/assignments`: many [`Assignment`](models::cloud_licensing::Assignment).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_licensing::assignment::AssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/usageRights`: many [`UsageRight`](models::cloud_licensing::UsageRight).
    #[inline]
    pub fn usage_rights(
        &self,
    ) -> requests::cloud_licensing::usage_right::UsageRightCollection {
        mg::navigate(self, "usageRights")
    }

    /// `…/waitingMembers`: many [`WaitingMember`](models::cloud_licensing::WaitingMember).
    #[inline]
    pub fn waiting_members(
        &self,
    ) -> requests::cloud_licensing::waiting_member::WaitingMemberCollection {
        mg::navigate(self, "waitingMembers")
    }
}
