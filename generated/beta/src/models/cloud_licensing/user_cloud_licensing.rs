// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudLicensing.userCloudLicensing`, a complex type.
    UserCloudLicensing "microsoft.graph.cloudLicensing.userCloudLicensing" "complex";
}

impl UserCloudLicensing {
    /// `assignmentErrors`: many `microsoft.graph.cloudLicensing.assignmentError`
    pub const ASSIGNMENT_ERRORS: mg::Nav<
        UserCloudLicensing,
        Vec<super::AssignmentError>,
    > = mg::Nav::new("assignmentErrors");
    /// `assignments`: many `microsoft.graph.cloudLicensing.assignment`
    pub const ASSIGNMENTS: mg::Nav<UserCloudLicensing, Vec<super::Assignment>> = mg::Nav::new(
        "assignments",
    );
    /// `usageRights`: many `microsoft.graph.cloudLicensing.usageRight`, contained
    pub const USAGE_RIGHTS: mg::Nav<UserCloudLicensing, Vec<super::UsageRight>> = mg::Nav::new(
        "usageRights",
    );
    /// `waitingMembers`: many `microsoft.graph.cloudLicensing.waitingMember`
    pub const WAITING_MEMBERS: mg::Nav<UserCloudLicensing, Vec<super::WaitingMember>> = mg::Nav::new(
        "waitingMembers",
    );
}
