// @generated
use crate::mg;

/// Enumeration `microsoft.graph.resultantAppStateDetail`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultantAppStateDetail {
    /// `supersedingAppsNotApplicable` (-1016)
    SupersedingAppsNotApplicable,
    /// `powerShellScriptRequirementNotMet` (-1013)
    PowerShellScriptRequirementNotMet,
    /// `registryRequirementNotMet` (-1012)
    RegistryRequirementNotMet,
    /// `fileSystemRequirementNotMet` (-1011)
    FileSystemRequirementNotMet,
    /// `platformNotApplicable` (-1006)
    PlatformNotApplicable,
    /// `minimumCpuSpeedNotMet` (-1005)
    MinimumCpuSpeedNotMet,
    /// `minimumLogicalProcessorCountNotMet` (-1004)
    MinimumLogicalProcessorCountNotMet,
    /// `minimumPhysicalMemoryNotMet` (-1003)
    MinimumPhysicalMemoryNotMet,
    /// `minimumOsVersionNotMet` (-1002)
    MinimumOsVersionNotMet,
    /// `minimumDiskSpaceNotMet` (-1001)
    MinimumDiskSpaceNotMet,
    /// `processorArchitectureNotApplicable` (-1000)
    ProcessorArchitectureNotApplicable,
    /// `noAdditionalDetails` (0)
    NoAdditionalDetails,
    /// `dependencyFailedToInstall` (1)
    DependencyFailedToInstall,
    /// `dependencyWithRequirementsNotMet` (2)
    DependencyWithRequirementsNotMet,
    /// `dependencyPendingReboot` (3)
    DependencyPendingReboot,
    /// `dependencyWithAutoInstallDisabled` (4)
    DependencyWithAutoInstallDisabled,
    /// `supersededAppUninstallFailed` (5)
    SupersededAppUninstallFailed,
    /// `supersededAppUninstallPendingReboot` (6)
    SupersededAppUninstallPendingReboot,
    /// `removingSupersededApps` (7)
    RemovingSupersededApps,
    /// `iosAppStoreUpdateFailedToInstall` (1000)
    IosAppStoreUpdateFailedToInstall,
    /// `vppAppHasUpdateAvailable` (1001)
    VppAppHasUpdateAvailable,
    /// `userRejectedUpdate` (1002)
    UserRejectedUpdate,
    /// `uninstallPendingReboot` (1003)
    UninstallPendingReboot,
    /// `supersedingAppsDetected` (1004)
    SupersedingAppsDetected,
    /// `supersededAppsDetected` (1005)
    SupersededAppsDetected,
    /// `seeInstallErrorCode` (2000)
    SeeInstallErrorCode,
    /// `autoInstallDisabled` (3000)
    AutoInstallDisabled,
    /// `managedAppNoLongerPresent` (3001)
    ManagedAppNoLongerPresent,
    /// `userRejectedInstall` (3002)
    UserRejectedInstall,
    /// `userIsNotLoggedIntoAppStore` (3003)
    UserIsNotLoggedIntoAppStore,
    /// `untargetedSupersedingAppsDetected` (3004)
    UntargetedSupersedingAppsDetected,
    /// `appRemovedBySupersedence` (3005)
    AppRemovedBySupersedence,
    /// `seeUninstallErrorCode` (4000)
    SeeUninstallErrorCode,
    /// `pendingReboot` (5000)
    PendingReboot,
    /// `installingDependencies` (5001)
    InstallingDependencies,
    /// `contentDownloaded` (5002)
    ContentDownloaded,
}

mg::enumeration! {
    ResultantAppStateDetail: "microsoft.graph.resultantAppStateDetail";
    SupersedingAppsNotApplicable: "supersedingAppsNotApplicable" = -1016,
    PowerShellScriptRequirementNotMet: "powerShellScriptRequirementNotMet" = -1013,
    RegistryRequirementNotMet: "registryRequirementNotMet" = -1012,
    FileSystemRequirementNotMet: "fileSystemRequirementNotMet" = -1011,
    PlatformNotApplicable: "platformNotApplicable" = -1006,
    MinimumCpuSpeedNotMet: "minimumCpuSpeedNotMet" = -1005,
    MinimumLogicalProcessorCountNotMet: "minimumLogicalProcessorCountNotMet" = -1004,
    MinimumPhysicalMemoryNotMet: "minimumPhysicalMemoryNotMet" = -1003,
    MinimumOsVersionNotMet: "minimumOsVersionNotMet" = -1002,
    MinimumDiskSpaceNotMet: "minimumDiskSpaceNotMet" = -1001,
    ProcessorArchitectureNotApplicable: "processorArchitectureNotApplicable" = -1000,
    NoAdditionalDetails: "noAdditionalDetails" = 0,
    DependencyFailedToInstall: "dependencyFailedToInstall" = 1,
    DependencyWithRequirementsNotMet: "dependencyWithRequirementsNotMet" = 2,
    DependencyPendingReboot: "dependencyPendingReboot" = 3,
    DependencyWithAutoInstallDisabled: "dependencyWithAutoInstallDisabled" = 4,
    SupersededAppUninstallFailed: "supersededAppUninstallFailed" = 5,
    SupersededAppUninstallPendingReboot: "supersededAppUninstallPendingReboot" = 6,
    RemovingSupersededApps: "removingSupersededApps" = 7,
    IosAppStoreUpdateFailedToInstall: "iosAppStoreUpdateFailedToInstall" = 1000,
    VppAppHasUpdateAvailable: "vppAppHasUpdateAvailable" = 1001,
    UserRejectedUpdate: "userRejectedUpdate" = 1002,
    UninstallPendingReboot: "uninstallPendingReboot" = 1003,
    SupersedingAppsDetected: "supersedingAppsDetected" = 1004,
    SupersededAppsDetected: "supersededAppsDetected" = 1005,
    SeeInstallErrorCode: "seeInstallErrorCode" = 2000,
    AutoInstallDisabled: "autoInstallDisabled" = 3000,
    ManagedAppNoLongerPresent: "managedAppNoLongerPresent" = 3001,
    UserRejectedInstall: "userRejectedInstall" = 3002,
    UserIsNotLoggedIntoAppStore: "userIsNotLoggedIntoAppStore" = 3003,
    UntargetedSupersedingAppsDetected: "untargetedSupersedingAppsDetected" = 3004,
    AppRemovedBySupersedence: "appRemovedBySupersedence" = 3005,
    SeeUninstallErrorCode: "seeUninstallErrorCode" = 4000,
    PendingReboot: "pendingReboot" = 5000,
    InstallingDependencies: "installingDependencies" = 5001,
    ContentDownloaded: "contentDownloaded" = 5002,
}
