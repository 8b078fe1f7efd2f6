// @generated
use crate::mg;

/// Complex type [`microsoft.graph.configurationManagerClientEnabledFeatures`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientenabledfeatures?view=graph-rest-beta
pub struct ConfigurationManagerClientEnabledFeatures {
    /// `compliancePolicy`. Never null.
    pub compliance_policy: mg::Field<bool>,
    /// `deviceConfiguration`. Never null.
    pub device_configuration: mg::Field<bool>,
    /// `endpointProtection`. Never null.
    pub endpoint_protection: mg::Field<bool>,
    /// `inventory`. Never null.
    pub inventory: mg::Field<bool>,
    /// `modernApps`. Never null.
    pub modern_apps: mg::Field<bool>,
    /// `officeApps`. Never null.
    pub office_apps: mg::Field<bool>,
    /// `resourceAccess`. Never null.
    pub resource_access: mg::Field<bool>,
    /// `windowsUpdateForBusiness`. Never null.
    pub windows_update_for_business: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfigurationManagerClientEnabledFeatures: "microsoft.graph.configurationManagerClientEnabledFeatures", complex;
    compliance_policy: "compliancePolicy" required,
    device_configuration: "deviceConfiguration" required,
    endpoint_protection: "endpointProtection" required,
    inventory: "inventory" required,
    modern_apps: "modernApps" required,
    office_apps: "officeApps" required,
    resource_access: "resourceAccess" required,
    windows_update_for_business: "windowsUpdateForBusiness" required,
}
