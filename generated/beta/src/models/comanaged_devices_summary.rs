// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.comanagedDevicesSummary`, a complex type.
    ComanagedDevicesSummary "microsoft.graph.comanagedDevicesSummary" "complex";
    /// `compliancePolicyCount`: Int32, not null
    compliance_policy_count "compliancePolicyCount" "r": i32,
    /// `configurationSettingsCount`: Int32, not null
    configuration_settings_count "configurationSettingsCount" "r": i32,
    /// `endpointProtectionCount`: Int32, not null
    endpoint_protection_count "endpointProtectionCount" "r": i32,
    /// `inventoryCount`: Int32, not null
    inventory_count "inventoryCount" "r": i32,
    /// `modernAppsCount`: Int32, not null
    modern_apps_count "modernAppsCount" "r": i32,
    /// `officeAppsCount`: Int32, not null
    office_apps_count "officeAppsCount" "r": i32,
    /// `resourceAccessCount`: Int32, not null
    resource_access_count "resourceAccessCount" "r": i32,
    /// `totalComanagedCount`: Int32, not null
    total_comanaged_count "totalComanagedCount" "r": i32,
    /// `windowsUpdateForBusinessCount`: Int32, not null
    windows_update_for_business_count "windowsUpdateForBusinessCount" "r": i32,
}
