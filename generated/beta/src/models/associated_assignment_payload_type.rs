// @generated
use crate::mg;

/// `microsoft.graph.associatedAssignmentPayloadType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssociatedAssignmentPayloadType {
    /// `unknown`, 0.
    Unknown,
    /// `deviceConfigurationAndCompliance`, 1.
    DeviceConfigurationAndCompliance,
    /// `application`, 2.
    Application,
    /// `androidEnterpriseApp`, 3.
    AndroidEnterpriseApp,
    /// `enrollmentConfiguration`, 4.
    EnrollmentConfiguration,
    /// `groupPolicyConfiguration`, 5.
    GroupPolicyConfiguration,
    /// `zeroTouchDeploymentDeviceConfigProfile`, 6.
    ZeroTouchDeploymentDeviceConfigProfile,
    /// `androidEnterpriseConfiguration`, 7.
    AndroidEnterpriseConfiguration,
    /// `deviceFirmwareConfigurationInterfacePolicy`, 8.
    DeviceFirmwareConfigurationInterfacePolicy,
    /// `resourceAccessPolicy`, 9.
    ResourceAccessPolicy,
    /// `win32app`, 10.
    Win32app,
    /// `deviceManagmentConfigurationAndCompliancePolicy`, 11.
    DeviceManagmentConfigurationAndCompliancePolicy,
}

mg::enumeration! {
    AssociatedAssignmentPayloadType "microsoft.graph.associatedAssignmentPayloadType" "";
    Unknown "unknown" 0,
    DeviceConfigurationAndCompliance "deviceConfigurationAndCompliance" 1,
    Application "application" 2,
    AndroidEnterpriseApp "androidEnterpriseApp" 3,
    EnrollmentConfiguration "enrollmentConfiguration" 4,
    GroupPolicyConfiguration "groupPolicyConfiguration" 5,
    ZeroTouchDeploymentDeviceConfigProfile "zeroTouchDeploymentDeviceConfigProfile" 6,
    AndroidEnterpriseConfiguration "androidEnterpriseConfiguration" 7,
    DeviceFirmwareConfigurationInterfacePolicy "deviceFirmwareConfigurationInterfacePolicy" 8,
    ResourceAccessPolicy "resourceAccessPolicy" 9,
    Win32app "win32app" 10,
    DeviceManagmentConfigurationAndCompliancePolicy "deviceManagmentConfigurationAndCompliancePolicy" 11,
}
