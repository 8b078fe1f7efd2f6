// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.endpointPrivilegeManagementProvisioningStatus`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/endpointprivilegemanagementprovisioningstatus?view=graph-rest-beta>
    EndpointPrivilegeManagementProvisioningStatus "microsoft.graph.endpointPrivilegeManagementProvisioningStatus" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `licenseType`: licenseType, not null
    license_type "licenseType" "r": mg::Open<super::LicenseType>,
    /// `onboardedToMicrosoftManagedPlatform`: Boolean, not null
    onboarded_to_microsoft_managed_platform "onboardedToMicrosoftManagedPlatform" "r": bool,
}

mg::derived_from! { EndpointPrivilegeManagementProvisioningStatus: super::Entity }
