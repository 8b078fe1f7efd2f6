// @generated
use crate::mg;

/// Complex type [`microsoft.graph.comanagedDevicesSummary`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-comanageddevicessummary?view=graph-rest-beta
pub struct ComanagedDevicesSummary {
    /// `compliancePolicyCount`. Never null. Read-only: the service computes it.
    pub compliance_policy_count: mg::Field<i32>,
    /// `configurationSettingsCount`. Never null. Read-only: the service computes it.
    pub configuration_settings_count: mg::Field<i32>,
    /// `endpointProtectionCount`. Never null. Read-only: the service computes it.
    pub endpoint_protection_count: mg::Field<i32>,
    /// `inventoryCount`. Never null. Read-only: the service computes it.
    pub inventory_count: mg::Field<i32>,
    /// `modernAppsCount`. Never null. Read-only: the service computes it.
    pub modern_apps_count: mg::Field<i32>,
    /// `officeAppsCount`. Never null. Read-only: the service computes it.
    pub office_apps_count: mg::Field<i32>,
    /// `resourceAccessCount`. Never null. Read-only: the service computes it.
    pub resource_access_count: mg::Field<i32>,
    /// `totalComanagedCount`. Never null. Read-only: the service computes it.
    pub total_comanaged_count: mg::Field<i32>,
    /// `windowsUpdateForBusinessCount`. Never null. Read-only: the service computes it.
    pub windows_update_for_business_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ComanagedDevicesSummary: "microsoft.graph.comanagedDevicesSummary", complex;
    compliance_policy_count: "compliancePolicyCount" required computed read_only,
    configuration_settings_count: "configurationSettingsCount" required computed read_only,
    endpoint_protection_count: "endpointProtectionCount" required computed read_only,
    inventory_count: "inventoryCount" required computed read_only,
    modern_apps_count: "modernAppsCount" required computed read_only,
    office_apps_count: "officeAppsCount" required computed read_only,
    resource_access_count: "resourceAccessCount" required computed read_only,
    total_comanaged_count: "totalComanagedCount" required computed read_only,
    windows_update_for_business_count: "windowsUpdateForBusinessCount" required computed read_only,
}
