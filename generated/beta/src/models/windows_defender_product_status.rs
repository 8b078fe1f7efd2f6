// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.windowsDefenderProductStatus`][reference], of which a value can
/// have several.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdefenderproductstatus?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsDefenderProductStatus {
    /// `noStatus` (0)
    NoStatus,
    /// `serviceNotRunning` (1)
    ServiceNotRunning,
    /// `serviceStartedWithoutMalwareProtection` (2)
    ServiceStartedWithoutMalwareProtection,
    /// `pendingFullScanDueToThreatAction` (4)
    PendingFullScanDueToThreatAction,
    /// `pendingRebootDueToThreatAction` (8)
    PendingRebootDueToThreatAction,
    /// `pendingManualStepsDueToThreatAction` (16)
    PendingManualStepsDueToThreatAction,
    /// `avSignaturesOutOfDate` (32)
    AvSignaturesOutOfDate,
    /// `asSignaturesOutOfDate` (64)
    AsSignaturesOutOfDate,
    /// `noQuickScanHappenedForSpecifiedPeriod` (128)
    NoQuickScanHappenedForSpecifiedPeriod,
    /// `noFullScanHappenedForSpecifiedPeriod` (256)
    NoFullScanHappenedForSpecifiedPeriod,
    /// `systemInitiatedScanInProgress` (512)
    SystemInitiatedScanInProgress,
    /// `systemInitiatedCleanInProgress` (1024)
    SystemInitiatedCleanInProgress,
    /// `samplesPendingSubmission` (2048)
    SamplesPendingSubmission,
    /// `productRunningInEvaluationMode` (4096)
    ProductRunningInEvaluationMode,
    /// `productRunningInNonGenuineMode` (8192)
    ProductRunningInNonGenuineMode,
    /// `productExpired` (16384)
    ProductExpired,
    /// `offlineScanRequired` (32768)
    OfflineScanRequired,
    /// `serviceShutdownAsPartOfSystemShutdown` (65536)
    ServiceShutdownAsPartOfSystemShutdown,
    /// `threatRemediationFailedCritically` (131072)
    ThreatRemediationFailedCritically,
    /// `threatRemediationFailedNonCritically` (262144)
    ThreatRemediationFailedNonCritically,
    /// `noStatusFlagsSet` (524288)
    NoStatusFlagsSet,
    /// `platformOutOfDate` (1048576)
    PlatformOutOfDate,
    /// `platformUpdateInProgress` (2097152)
    PlatformUpdateInProgress,
    /// `platformAboutToBeOutdated` (4194304)
    PlatformAboutToBeOutdated,
    /// `signatureOrPlatformEndOfLifeIsPastOrIsImpending` (8388608)
    SignatureOrPlatformEndOfLifeIsPastOrIsImpending,
    /// `windowsSModeSignaturesInUseOnNonWin10SInstall` (16777216)
    WindowsSModeSignaturesInUseOnNonWin10SInstall,
}

mg::enumeration! {
    WindowsDefenderProductStatus: "microsoft.graph.windowsDefenderProductStatus", flags;
    NoStatus: "noStatus" = 0,
    ServiceNotRunning: "serviceNotRunning" = 1,
    ServiceStartedWithoutMalwareProtection: "serviceStartedWithoutMalwareProtection" = 2,
    PendingFullScanDueToThreatAction: "pendingFullScanDueToThreatAction" = 4,
    PendingRebootDueToThreatAction: "pendingRebootDueToThreatAction" = 8,
    PendingManualStepsDueToThreatAction: "pendingManualStepsDueToThreatAction" = 16,
    AvSignaturesOutOfDate: "avSignaturesOutOfDate" = 32,
    AsSignaturesOutOfDate: "asSignaturesOutOfDate" = 64,
    NoQuickScanHappenedForSpecifiedPeriod: "noQuickScanHappenedForSpecifiedPeriod" = 128,
    NoFullScanHappenedForSpecifiedPeriod: "noFullScanHappenedForSpecifiedPeriod" = 256,
    SystemInitiatedScanInProgress: "systemInitiatedScanInProgress" = 512,
    SystemInitiatedCleanInProgress: "systemInitiatedCleanInProgress" = 1024,
    SamplesPendingSubmission: "samplesPendingSubmission" = 2048,
    ProductRunningInEvaluationMode: "productRunningInEvaluationMode" = 4096,
    ProductRunningInNonGenuineMode: "productRunningInNonGenuineMode" = 8192,
    ProductExpired: "productExpired" = 16384,
    OfflineScanRequired: "offlineScanRequired" = 32768,
    ServiceShutdownAsPartOfSystemShutdown: "serviceShutdownAsPartOfSystemShutdown" = 65536,
    ThreatRemediationFailedCritically: "threatRemediationFailedCritically" = 131072,
    ThreatRemediationFailedNonCritically: "threatRemediationFailedNonCritically" = 262144,
    NoStatusFlagsSet: "noStatusFlagsSet" = 524288,
    PlatformOutOfDate: "platformOutOfDate" = 1048576,
    PlatformUpdateInProgress: "platformUpdateInProgress" = 2097152,
    PlatformAboutToBeOutdated: "platformAboutToBeOutdated" = 4194304,
    SignatureOrPlatformEndOfLifeIsPastOrIsImpending: "signatureOrPlatformEndOfLifeIsPastOrIsImpending" = 8388608,
    WindowsSModeSignaturesInUseOnNonWin10SInstall: "windowsSModeSignaturesInUseOnNonWin10SInstall" = 16777216,
}
