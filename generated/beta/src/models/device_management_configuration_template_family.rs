// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementConfigurationTemplateFamily`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationTemplateFamily {
    /// `none` (0)
    None,
    /// `endpointSecurityAntivirus` (10)
    EndpointSecurityAntivirus,
    /// `endpointSecurityDiskEncryption` (11)
    EndpointSecurityDiskEncryption,
    /// `endpointSecurityFirewall` (12)
    EndpointSecurityFirewall,
    /// `endpointSecurityEndpointDetectionAndResponse` (13)
    EndpointSecurityEndpointDetectionAndResponse,
    /// `endpointSecurityAttackSurfaceReduction` (14)
    EndpointSecurityAttackSurfaceReduction,
    /// `endpointSecurityAccountProtection` (15)
    EndpointSecurityAccountProtection,
    /// `endpointSecurityApplicationControl` (16)
    EndpointSecurityApplicationControl,
    /// `endpointSecurityEndpointPrivilegeManagement` (17)
    EndpointSecurityEndpointPrivilegeManagement,
    /// `enrollmentConfiguration` (18)
    EnrollmentConfiguration,
    /// `appQuietTime` (19)
    AppQuietTime,
    /// `baseline` (20)
    Baseline,
    /// `unknownFutureValue` (21)
    UnknownFutureValue,
    /// `deviceConfigurationScripts` (22)
    DeviceConfigurationScripts,
    /// `deviceConfigurationPolicies` (23)
    DeviceConfigurationPolicies,
    /// `windowsOsRecoveryPolicies` (24)
    WindowsOsRecoveryPolicies,
    /// `companyPortal` (25)
    CompanyPortal,
    /// `windowsRecoveryAndRemediationConfiguration` (26)
    WindowsRecoveryAndRemediationConfiguration,
}

mg::enumeration! {
    DeviceManagementConfigurationTemplateFamily: "microsoft.graph.deviceManagementConfigurationTemplateFamily";
    None: "none" = 0,
    EndpointSecurityAntivirus: "endpointSecurityAntivirus" = 10,
    EndpointSecurityDiskEncryption: "endpointSecurityDiskEncryption" = 11,
    EndpointSecurityFirewall: "endpointSecurityFirewall" = 12,
    EndpointSecurityEndpointDetectionAndResponse: "endpointSecurityEndpointDetectionAndResponse" = 13,
    EndpointSecurityAttackSurfaceReduction: "endpointSecurityAttackSurfaceReduction" = 14,
    EndpointSecurityAccountProtection: "endpointSecurityAccountProtection" = 15,
    EndpointSecurityApplicationControl: "endpointSecurityApplicationControl" = 16,
    EndpointSecurityEndpointPrivilegeManagement: "endpointSecurityEndpointPrivilegeManagement" = 17,
    EnrollmentConfiguration: "enrollmentConfiguration" = 18,
    AppQuietTime: "appQuietTime" = 19,
    Baseline: "baseline" = 20,
    UnknownFutureValue: "unknownFutureValue" = 21,
    DeviceConfigurationScripts: "deviceConfigurationScripts" = 22,
    DeviceConfigurationPolicies: "deviceConfigurationPolicies" = 23,
    WindowsOsRecoveryPolicies: "windowsOsRecoveryPolicies" = 24,
    CompanyPortal: "companyPortal" = 25,
    WindowsRecoveryAndRemediationConfiguration: "windowsRecoveryAndRemediationConfiguration" = 26,
}
