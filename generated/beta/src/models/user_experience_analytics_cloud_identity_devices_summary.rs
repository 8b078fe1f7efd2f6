// @generated
use crate::mg;

/// Complex type `microsoft.graph.userExperienceAnalyticsCloudIdentityDevicesSummary`.
pub struct UserExperienceAnalyticsCloudIdentityDevicesSummary {
    /// `deviceWithoutCloudIdentityCount`. Never null.
    pub device_without_cloud_identity_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsCloudIdentityDevicesSummary: "microsoft.graph.userExperienceAnalyticsCloudIdentityDevicesSummary", complex;
    device_without_cloud_identity_count: "deviceWithoutCloudIdentityCount" required,
}
