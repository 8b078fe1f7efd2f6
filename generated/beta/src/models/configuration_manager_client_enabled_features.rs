// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configurationManagerClientEnabledFeatures`, a complex type.
    ConfigurationManagerClientEnabledFeatures "microsoft.graph.configurationManagerClientEnabledFeatures" "complex";
    /// `compliancePolicy`: Boolean, not null
    compliance_policy "compliancePolicy" "r": bool,
    /// `deviceConfiguration`: Boolean, not null
    device_configuration "deviceConfiguration" "r": bool,
    /// `endpointProtection`: Boolean, not null
    endpoint_protection "endpointProtection" "r": bool,
    /// `inventory`: Boolean, not null
    inventory "inventory" "r": bool,
    /// `modernApps`: Boolean, not null
    modern_apps "modernApps" "r": bool,
    /// `officeApps`: Boolean, not null
    office_apps "officeApps" "r": bool,
    /// `resourceAccess`: Boolean, not null
    resource_access "resourceAccess" "r": bool,
    /// `windowsUpdateForBusiness`: Boolean, not null
    windows_update_for_business "windowsUpdateForBusiness" "r": bool,
}
