// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceManagementTemplateType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplatetype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementTemplateType {
    /// `securityBaseline` (0)
    SecurityBaseline,
    /// `specializedDevices` (1)
    SpecializedDevices,
    /// `advancedThreatProtectionSecurityBaseline` (2)
    AdvancedThreatProtectionSecurityBaseline,
    /// `deviceConfiguration` (3)
    DeviceConfiguration,
    /// `custom` (4)
    Custom,
    /// `securityTemplate` (5)
    SecurityTemplate,
    /// `microsoftEdgeSecurityBaseline` (6)
    MicrosoftEdgeSecurityBaseline,
    /// `microsoftOffice365ProPlusSecurityBaseline` (7)
    MicrosoftOffice365ProPlusSecurityBaseline,
    /// `deviceCompliance` (8)
    DeviceCompliance,
    /// `deviceConfigurationForOffice365` (9)
    DeviceConfigurationForOffice365,
    /// `cloudPC` (10)
    CloudPc,
    /// `firewallSharedSettings` (11)
    FirewallSharedSettings,
}

mg::enumeration! {
    DeviceManagementTemplateType: "microsoft.graph.deviceManagementTemplateType";
    SecurityBaseline: "securityBaseline" = 0,
    SpecializedDevices: "specializedDevices" = 1,
    AdvancedThreatProtectionSecurityBaseline: "advancedThreatProtectionSecurityBaseline" = 2,
    DeviceConfiguration: "deviceConfiguration" = 3,
    Custom: "custom" = 4,
    SecurityTemplate: "securityTemplate" = 5,
    MicrosoftEdgeSecurityBaseline: "microsoftEdgeSecurityBaseline" = 6,
    MicrosoftOffice365ProPlusSecurityBaseline: "microsoftOffice365ProPlusSecurityBaseline" = 7,
    DeviceCompliance: "deviceCompliance" = 8,
    DeviceConfigurationForOffice365: "deviceConfigurationForOffice365" = 9,
    CloudPc: "cloudPC" = 10,
    FirewallSharedSettings: "firewallSharedSettings" = 11,
}
