// @generated
use crate::mg;

/// Enumeration `microsoft.graph.associatedAssignmentPayloadType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssociatedAssignmentPayloadType {
    /// `unknown` (0)
    Unknown,
    /// `deviceConfigurationAndCompliance` (1)
    DeviceConfigurationAndCompliance,
    /// `application` (2)
    Application,
    /// `androidEnterpriseApp` (8)
    AndroidEnterpriseApp,
    /// `enrollmentConfiguration` (9)
    EnrollmentConfiguration,
    /// `groupPolicyConfiguration` (12)
    GroupPolicyConfiguration,
    /// `zeroTouchDeploymentDeviceConfigProfile` (15)
    ZeroTouchDeploymentDeviceConfigProfile,
    /// `androidEnterpriseConfiguration` (16)
    AndroidEnterpriseConfiguration,
    /// `deviceFirmwareConfigurationInterfacePolicy` (20)
    DeviceFirmwareConfigurationInterfacePolicy,
    /// `resourceAccessPolicy` (23)
    ResourceAccessPolicy,
    /// `win32app` (24)
    Win32app,
    /// `deviceManagmentConfigurationAndCompliancePolicy` (29)
    DeviceManagmentConfigurationAndCompliancePolicy,
}

mg::enumeration! {
    AssociatedAssignmentPayloadType: "microsoft.graph.associatedAssignmentPayloadType";
    Unknown: "unknown" = 0,
    DeviceConfigurationAndCompliance: "deviceConfigurationAndCompliance" = 1,
    Application: "application" = 2,
    AndroidEnterpriseApp: "androidEnterpriseApp" = 8,
    EnrollmentConfiguration: "enrollmentConfiguration" = 9,
    GroupPolicyConfiguration: "groupPolicyConfiguration" = 12,
    ZeroTouchDeploymentDeviceConfigProfile: "zeroTouchDeploymentDeviceConfigProfile" = 15,
    AndroidEnterpriseConfiguration: "androidEnterpriseConfiguration" = 16,
    DeviceFirmwareConfigurationInterfacePolicy: "deviceFirmwareConfigurationInterfacePolicy" = 20,
    ResourceAccessPolicy: "resourceAccessPolicy" = 23,
    Win32app: "win32app" = 24,
    DeviceManagmentConfigurationAndCompliancePolicy: "deviceManagmentConfigurationAndCompliancePolicy" = 29,
}
