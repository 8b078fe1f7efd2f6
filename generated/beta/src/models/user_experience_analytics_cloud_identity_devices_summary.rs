// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsCloudIdentityDevicesSummary`, a complex type.
    UserExperienceAnalyticsCloudIdentityDevicesSummary "microsoft.graph.userExperienceAnalyticsCloudIdentityDevicesSummary" "complex";
    /// `deviceWithoutCloudIdentityCount`: Int32, not null
    device_without_cloud_identity_count "deviceWithoutCloudIdentityCount" "r": i32,
}
