// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudLicensing.userCloudLicensing`.
///
/// Requests: [`UserCloudLicensingResource`], for example `graph.me().cloud_licensing()`.
///
/// [`UserCloudLicensingResource`]: crate::requests::cloud_licensing::user_cloud_licensing::UserCloudLicensingResource
pub struct UserCloudLicensing {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserCloudLicensing: "microsoft.graph.cloudLicensing.userCloudLicensing", complex;
}

impl UserCloudLicensing {
    /// `assignmentErrors`: many [`AssignmentError`](super::AssignmentError).
    pub const ASSIGNMENT_ERRORS: mg::Nav<
        UserCloudLicensing,
        Vec<super::AssignmentError>,
    > = mg::Nav::new("assignmentErrors");
    /// `assignments`: many [`Assignment`](super::Assignment).
    pub const ASSIGNMENTS: mg::Nav<UserCloudLicensing, Vec<super::Assignment>> = mg::Nav::new(
        "assignments",
    );
    /// `usageRights`: many [`UsageRight`](super::UsageRight).
    pub const USAGE_RIGHTS: mg::Nav<UserCloudLicensing, Vec<super::UsageRight>> = mg::Nav::new(
        "usageRights",
    );
    /// `waitingMembers`: many [`WaitingMember`](super::WaitingMember).
    pub const WAITING_MEMBERS: mg::Nav<UserCloudLicensing, Vec<super::WaitingMember>> = mg::Nav::new(
        "waitingMembers",
    );
}
