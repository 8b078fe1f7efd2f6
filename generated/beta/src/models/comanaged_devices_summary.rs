// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.comanagedDevicesSummary`, a complex type.
    ComanagedDevicesSummary "microsoft.graph.comanagedDevicesSummary" "complex";
    /// `compliancePolicyCount`: Int32, not null, computed, read-only
    compliance_policy_count "compliancePolicyCount" "rcp": i32,
    /// `configurationSettingsCount`: Int32, not null, computed, read-only
    configuration_settings_count "configurationSettingsCount" "rcp": i32,
    /// `endpointProtectionCount`: Int32, not null, computed, read-only
    endpoint_protection_count "endpointProtectionCount" "rcp": i32,
    /// `inventoryCount`: Int32, not null, computed, read-only
    inventory_count "inventoryCount" "rcp": i32,
    /// `modernAppsCount`: Int32, not null, computed, read-only
    modern_apps_count "modernAppsCount" "rcp": i32,
    /// `officeAppsCount`: Int32, not null, computed, read-only
    office_apps_count "officeAppsCount" "rcp": i32,
    /// `resourceAccessCount`: Int32, not null, computed, read-only
    resource_access_count "resourceAccessCount" "rcp": i32,
    /// `totalComanagedCount`: Int32, not null, computed, read-only
    total_comanaged_count "totalComanagedCount" "rcp": i32,
    /// `windowsUpdateForBusinessCount`: Int32, not null, computed, read-only
    windows_update_for_business_count "windowsUpdateForBusinessCount" "rcp": i32,
}
