// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.remoteAction`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-remoteaction?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemoteAction {
    /// `unknown` (0)
    Unknown,
    /// `factoryReset` (1)
    FactoryReset,
    /// `removeCompanyData` (2)
    RemoveCompanyData,
    /// `resetPasscode` (3)
    ResetPasscode,
    /// `remoteLock` (4)
    RemoteLock,
    /// `enableLostMode` (5)
    EnableLostMode,
    /// `disableLostMode` (6)
    DisableLostMode,
    /// `locateDevice` (7)
    LocateDevice,
    /// `rebootNow` (8)
    RebootNow,
    /// `recoverPasscode` (9)
    RecoverPasscode,
    /// `cleanWindowsDevice` (10)
    CleanWindowsDevice,
    /// `logoutSharedAppleDeviceActiveUser` (11)
    LogoutSharedAppleDeviceActiveUser,
    /// `quickScan` (12)
    QuickScan,
    /// `fullScan` (13)
    FullScan,
    /// `windowsDefenderUpdateSignatures` (14)
    WindowsDefenderUpdateSignatures,
    /// `factoryResetKeepEnrollmentData` (15)
    FactoryResetKeepEnrollmentData,
    /// `updateDeviceAccount` (16)
    UpdateDeviceAccount,
    /// `automaticRedeployment` (17)
    AutomaticRedeployment,
    /// `shutDown` (18)
    ShutDown,
    /// `rotateBitLockerKeys` (19)
    RotateBitLockerKeys,
    /// `rotateFileVaultKey` (20)
    RotateFileVaultKey,
    /// `getFileVaultKey` (21)
    GetFileVaultKey,
    /// `setDeviceName` (22)
    SetDeviceName,
    /// `activateDeviceEsim` (23)
    ActivateDeviceEsim,
    /// `deprovision` (24)
    Deprovision,
    /// `disable` (25)
    Disable,
    /// `reenable` (26)
    Reenable,
    /// `moveDeviceToOrganizationalUnit` (27)
    MoveDeviceToOrganizationalUnit,
    /// `initiateMobileDeviceManagementKeyRecovery` (28)
    InitiateMobileDeviceManagementKeyRecovery,
    /// `initiateOnDemandProactiveRemediation` (29)
    InitiateOnDemandProactiveRemediation,
    /// `rotateLocalAdminPassword` (32)
    RotateLocalAdminPassword,
    /// `unknownFutureValue` (33)
    UnknownFutureValue,
    /// `launchRemoteHelp` (34)
    LaunchRemoteHelp,
    /// `revokeAppleVppLicenses` (35)
    RevokeAppleVppLicenses,
    /// `removeDeviceFirmwareConfigurationInterfaceManagement` (36)
    RemoveDeviceFirmwareConfigurationInterfaceManagement,
    /// `pauseConfigurationRefresh` (37)
    PauseConfigurationRefresh,
    /// `initiateDeviceAttestation` (38)
    InitiateDeviceAttestation,
    /// `changeAssignments` (39)
    ChangeAssignments,
    /// `delete` (40)
    Delete,
    /// `suspendManagedHomeScreen` (41)
    SuspendManagedHomeScreen,
    /// `restoreManagedHomeScreen` (42)
    RestoreManagedHomeScreen,
}

mg::enumeration! {
    RemoteAction: "microsoft.graph.remoteAction";
    Unknown: "unknown" = 0,
    FactoryReset: "factoryReset" = 1,
    RemoveCompanyData: "removeCompanyData" = 2,
    ResetPasscode: "resetPasscode" = 3,
    RemoteLock: "remoteLock" = 4,
    EnableLostMode: "enableLostMode" = 5,
    DisableLostMode: "disableLostMode" = 6,
    LocateDevice: "locateDevice" = 7,
    RebootNow: "rebootNow" = 8,
    RecoverPasscode: "recoverPasscode" = 9,
    CleanWindowsDevice: "cleanWindowsDevice" = 10,
    LogoutSharedAppleDeviceActiveUser: "logoutSharedAppleDeviceActiveUser" = 11,
    QuickScan: "quickScan" = 12,
    FullScan: "fullScan" = 13,
    WindowsDefenderUpdateSignatures: "windowsDefenderUpdateSignatures" = 14,
    FactoryResetKeepEnrollmentData: "factoryResetKeepEnrollmentData" = 15,
    UpdateDeviceAccount: "updateDeviceAccount" = 16,
    AutomaticRedeployment: "automaticRedeployment" = 17,
    ShutDown: "shutDown" = 18,
    RotateBitLockerKeys: "rotateBitLockerKeys" = 19,
    RotateFileVaultKey: "rotateFileVaultKey" = 20,
    GetFileVaultKey: "getFileVaultKey" = 21,
    SetDeviceName: "setDeviceName" = 22,
    ActivateDeviceEsim: "activateDeviceEsim" = 23,
    Deprovision: "deprovision" = 24,
    Disable: "disable" = 25,
    Reenable: "reenable" = 26,
    MoveDeviceToOrganizationalUnit: "moveDeviceToOrganizationalUnit" = 27,
    InitiateMobileDeviceManagementKeyRecovery: "initiateMobileDeviceManagementKeyRecovery" = 28,
    InitiateOnDemandProactiveRemediation: "initiateOnDemandProactiveRemediation" = 29,
    RotateLocalAdminPassword: "rotateLocalAdminPassword" = 32,
    UnknownFutureValue: "unknownFutureValue" = 33,
    LaunchRemoteHelp: "launchRemoteHelp" = 34,
    RevokeAppleVppLicenses: "revokeAppleVppLicenses" = 35,
    RemoveDeviceFirmwareConfigurationInterfaceManagement: "removeDeviceFirmwareConfigurationInterfaceManagement" = 36,
    PauseConfigurationRefresh: "pauseConfigurationRefresh" = 37,
    InitiateDeviceAttestation: "initiateDeviceAttestation" = 38,
    ChangeAssignments: "changeAssignments" = 39,
    Delete: "delete" = 40,
    SuspendManagedHomeScreen: "suspendManagedHomeScreen" = 41,
    RestoreManagedHomeScreen: "restoreManagedHomeScreen" = 42,
}
