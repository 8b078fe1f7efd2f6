// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcPartnerAgentInstallStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcPartnerAgentInstallStatus {
    /// `installed` (0)
    Installed,
    /// `installFailed` (1)
    InstallFailed,
    /// `installing` (2)
    Installing,
    /// `uninstalling` (3)
    Uninstalling,
    /// `uninstallFailed` (4)
    UninstallFailed,
    /// `licensed` (5)
    Licensed,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcPartnerAgentInstallStatus: "microsoft.graph.cloudPcPartnerAgentInstallStatus";
    Installed: "installed" = 0,
    InstallFailed: "installFailed" = 1,
    Installing: "installing" = 2,
    Uninstalling: "uninstalling" = 3,
    UninstallFailed: "uninstallFailed" = 4,
    Licensed: "licensed" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
