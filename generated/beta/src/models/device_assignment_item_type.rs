// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceAssignmentItemType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceAssignmentItemType {
    /// `application` (0)
    Application,
    /// `deviceConfiguration` (1)
    DeviceConfiguration,
    /// `deviceManagementConfigurationPolicy` (2)
    DeviceManagementConfigurationPolicy,
    /// `mobileAppConfiguration` (3)
    MobileAppConfiguration,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceAssignmentItemType: "microsoft.graph.deviceAssignmentItemType";
    Application: "application" = 0,
    DeviceConfiguration: "deviceConfiguration" = 1,
    DeviceManagementConfigurationPolicy: "deviceManagementConfigurationPolicy" = 2,
    MobileAppConfiguration: "mobileAppConfiguration" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
