// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.configurationManagerActionType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageractiontype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurationManagerActionType {
    /// `refreshMachinePolicy` (0)
    RefreshMachinePolicy,
    /// `refreshUserPolicy` (1)
    RefreshUserPolicy,
    /// `wakeUpClient` (2)
    WakeUpClient,
    /// `appEvaluation` (3)
    AppEvaluation,
    /// `quickScan` (5)
    QuickScan,
    /// `fullScan` (6)
    FullScan,
    /// `windowsDefenderUpdateSignatures` (7)
    WindowsDefenderUpdateSignatures,
}

mg::enumeration! {
    ConfigurationManagerActionType: "microsoft.graph.configurationManagerActionType";
    RefreshMachinePolicy: "refreshMachinePolicy" = 0,
    RefreshUserPolicy: "refreshUserPolicy" = 1,
    WakeUpClient: "wakeUpClient" = 2,
    AppEvaluation: "appEvaluation" = 3,
    QuickScan: "quickScan" = 5,
    FullScan: "fullScan" = 6,
    WindowsDefenderUpdateSignatures: "windowsDefenderUpdateSignatures" = 7,
}
