// @generated
use crate::mg;

/// Complex type
/// [`microsoft.graph.userExperienceAnalyticsCloudManagementDevicesSummary`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticscloudmanagementdevicessummary?view=graph-rest-beta
pub struct UserExperienceAnalyticsCloudManagementDevicesSummary {
    /// `coManagedDeviceCount`. Never null.
    pub co_managed_device_count: mg::Field<i32>,
    /// `intuneDeviceCount`. Never null.
    pub intune_device_count: mg::Field<i32>,
    /// `tenantAttachDeviceCount`. Never null.
    pub tenant_attach_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsCloudManagementDevicesSummary: "microsoft.graph.userExperienceAnalyticsCloudManagementDevicesSummary", complex;
    co_managed_device_count: "coManagedDeviceCount" required,
    intune_device_count: "intuneDeviceCount" required,
    tenant_attach_device_count: "tenantAttachDeviceCount" required,
}
