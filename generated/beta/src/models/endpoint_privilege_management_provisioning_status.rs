// @generated
use crate::mg;

/// Entity type [`microsoft.graph.endpointPrivilegeManagementProvisioningStatus`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`EndpointPrivilegeManagementProvisioningStatusResource`], for example
/// `graph.device_management().endpoint_privilege_management_provisioning_status()`.
///
/// [`EndpointPrivilegeManagementProvisioningStatusResource`]: crate::requests::endpoint_privilege_management_provisioning_status::EndpointPrivilegeManagementProvisioningStatusResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/endpointprivilegemanagementprovisioningstatus?view=graph-rest-beta
pub struct EndpointPrivilegeManagementProvisioningStatus {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `licenseType`. Never null.
    pub license_type: mg::Field<mg::Open<super::LicenseType>>,
    /// `onboardedToMicrosoftManagedPlatform`. Never null.
    pub onboarded_to_microsoft_managed_platform: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EndpointPrivilegeManagementProvisioningStatus: "microsoft.graph.endpointPrivilegeManagementProvisioningStatus", entity, base super::Entity;
    id: "id" key required,
    license_type: "licenseType" required,
    onboarded_to_microsoft_managed_platform: "onboardedToMicrosoftManagedPlatform" required,
}

mg::derived_from! { EndpointPrivilegeManagementProvisioningStatus: super::Entity }
