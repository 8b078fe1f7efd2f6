// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsAutoUpdateCatalogAppInstallExperience`, a complex type.
    WindowsAutoUpdateCatalogAppInstallExperience "microsoft.graph.windowsAutoUpdateCatalogAppInstallExperience" "complex";
    /// `deviceRestartBehavior`: windowsAutoUpdateCatalogAppRestartBehavior, not null
    device_restart_behavior "deviceRestartBehavior" "r": mg::Open<super::WindowsAutoUpdateCatalogAppRestartBehavior>,
    /// `runAsAccount`: runAsAccountType, not null
    run_as_account "runAsAccount" "r": mg::Open<super::RunAsAccountType>,
}
