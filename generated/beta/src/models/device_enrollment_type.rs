// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceEnrollmentType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-deviceenrollmenttype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceEnrollmentType {
    /// `unknown` (0)
    Unknown,
    /// `userEnrollment` (1)
    UserEnrollment,
    /// `deviceEnrollmentManager` (2)
    DeviceEnrollmentManager,
    /// `appleBulkWithUser` (3)
    AppleBulkWithUser,
    /// `appleBulkWithoutUser` (4)
    AppleBulkWithoutUser,
    /// `windowsAzureADJoin` (5)
    WindowsAzureAdJoin,
    /// `windowsBulkUserless` (6)
    WindowsBulkUserless,
    /// `windowsAutoEnrollment` (7)
    WindowsAutoEnrollment,
    /// `windowsBulkAzureDomainJoin` (8)
    WindowsBulkAzureDomainJoin,
    /// `windowsCoManagement` (9)
    WindowsCoManagement,
    /// `windowsAzureADJoinUsingDeviceAuth` (10)
    WindowsAzureAdJoinUsingDeviceAuth,
    /// `appleUserEnrollment` (11)
    AppleUserEnrollment,
    /// `appleUserEnrollmentWithServiceAccount` (12)
    AppleUserEnrollmentWithServiceAccount,
    /// `azureAdJoinUsingAzureVmExtension` (14)
    AzureAdJoinUsingAzureVmExtension,
    /// `androidEnterpriseDedicatedDevice` (15)
    AndroidEnterpriseDedicatedDevice,
    /// `androidEnterpriseFullyManaged` (16)
    AndroidEnterpriseFullyManaged,
    /// `androidEnterpriseCorporateWorkProfile` (17)
    AndroidEnterpriseCorporateWorkProfile,
    /// `androidAOSPUserOwnedDeviceEnrollment` (18)
    AndroidAospUserOwnedDeviceEnrollment,
    /// `androidAOSPUserlessDeviceEnrollment` (19)
    AndroidAospUserlessDeviceEnrollment,
    /// `appleAccountDrivenUserEnrollment` (25)
    AppleAccountDrivenUserEnrollment,
    /// `unknownFutureValue` (26)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceEnrollmentType: "microsoft.graph.deviceEnrollmentType";
    Unknown: "unknown" = 0,
    UserEnrollment: "userEnrollment" = 1,
    DeviceEnrollmentManager: "deviceEnrollmentManager" = 2,
    AppleBulkWithUser: "appleBulkWithUser" = 3,
    AppleBulkWithoutUser: "appleBulkWithoutUser" = 4,
    WindowsAzureAdJoin: "windowsAzureADJoin" = 5,
    WindowsBulkUserless: "windowsBulkUserless" = 6,
    WindowsAutoEnrollment: "windowsAutoEnrollment" = 7,
    WindowsBulkAzureDomainJoin: "windowsBulkAzureDomainJoin" = 8,
    WindowsCoManagement: "windowsCoManagement" = 9,
    WindowsAzureAdJoinUsingDeviceAuth: "windowsAzureADJoinUsingDeviceAuth" = 10,
    AppleUserEnrollment: "appleUserEnrollment" = 11,
    AppleUserEnrollmentWithServiceAccount: "appleUserEnrollmentWithServiceAccount" = 12,
    AzureAdJoinUsingAzureVmExtension: "azureAdJoinUsingAzureVmExtension" = 14,
    AndroidEnterpriseDedicatedDevice: "androidEnterpriseDedicatedDevice" = 15,
    AndroidEnterpriseFullyManaged: "androidEnterpriseFullyManaged" = 16,
    AndroidEnterpriseCorporateWorkProfile: "androidEnterpriseCorporateWorkProfile" = 17,
    AndroidAospUserOwnedDeviceEnrollment: "androidAOSPUserOwnedDeviceEnrollment" = 18,
    AndroidAospUserlessDeviceEnrollment: "androidAOSPUserlessDeviceEnrollment" = 19,
    AppleAccountDrivenUserEnrollment: "appleAccountDrivenUserEnrollment" = 25,
    UnknownFutureValue: "unknownFutureValue" = 26,
}
