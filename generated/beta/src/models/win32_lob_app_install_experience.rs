// @generated
use crate::mg;

/// Complex type `microsoft.graph.win32LobAppInstallExperience`.
pub struct Win32LobAppInstallExperience {
    /// `deviceRestartBehavior`. Never null.
    pub device_restart_behavior: mg::Field<mg::Open<super::Win32LobAppRestartBehavior>>,
    /// `inUseBehavior`.
    pub in_use_behavior: mg::Field<mg::Open<super::Win32LobAppInUseActionType>>,
    /// `maxRunTimeInMinutes`.
    pub max_run_time_in_minutes: mg::Field<i32>,
    /// `runAsAccount`. Never null.
    pub run_as_account: mg::Field<mg::Open<super::RunAsAccountType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppInstallExperience: "microsoft.graph.win32LobAppInstallExperience", complex;
    device_restart_behavior: "deviceRestartBehavior" required,
    in_use_behavior: "inUseBehavior",
    max_run_time_in_minutes: "maxRunTimeInMinutes",
    run_as_account: "runAsAccount" required,
}
