// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudLicensing.groupCloudLicensing`, a complex type.
    GroupCloudLicensing "microsoft.graph.cloudLicensing.groupCloudLicensing" "complex";
}

impl GroupCloudLicensing {
    /// `assignments`: many `microsoft.graph.cloudLicensing.assignment`
    pub const ASSIGNMENTS: mg::Nav<GroupCloudLicensing, Vec<super::Assignment>> = mg::Nav::new(
        "assignments",
    );
    /// `usageRights`: many `microsoft.graph.cloudLicensing.usageRight`, contained
    pub const USAGE_RIGHTS: mg::Nav<GroupCloudLicensing, Vec<super::UsageRight>> = mg::Nav::new(
        "usageRights",
    );
}
