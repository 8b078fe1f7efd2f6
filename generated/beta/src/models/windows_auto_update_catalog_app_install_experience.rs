// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsAutoUpdateCatalogAppInstallExperience`.
pub struct WindowsAutoUpdateCatalogAppInstallExperience {
    /// `deviceRestartBehavior`. Never null.
    pub device_restart_behavior: mg::Field<
        mg::Open<super::WindowsAutoUpdateCatalogAppRestartBehavior>,
    >,
    /// `runAsAccount`. Never null.
    pub run_as_account: mg::Field<mg::Open<super::RunAsAccountType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsAutoUpdateCatalogAppInstallExperience: "microsoft.graph.windowsAutoUpdateCatalogAppInstallExperience", complex;
    device_restart_behavior: "deviceRestartBehavior" required,
    run_as_account: "runAsAccount" required,
}
