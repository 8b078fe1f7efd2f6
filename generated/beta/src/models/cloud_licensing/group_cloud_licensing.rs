// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudLicensing.groupCloudLicensing`.
///
/// Requests: [`GroupCloudLicensingResource`], for example
/// `graph.groups().id(id).cloud_licensing()`.
///
/// [`GroupCloudLicensingResource`]: crate::requests::cloud_licensing::group_cloud_licensing::GroupCloudLicensingResource
pub struct GroupCloudLicensing {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupCloudLicensing: "microsoft.graph.cloudLicensing.groupCloudLicensing", complex;
}

impl GroupCloudLicensing {
    /// `assignments`: many [`Assignment`](super::Assignment).
    pub const ASSIGNMENTS: mg::Nav<GroupCloudLicensing, Vec<super::Assignment>> = mg::Nav::new(
        "assignments",
    );
    /// `usageRights`: many [`UsageRight`](super::UsageRight).
    pub const USAGE_RIGHTS: mg::Nav<GroupCloudLicensing, Vec<super::UsageRight>> = mg::Nav::new(
        "usageRights",
    );
}
