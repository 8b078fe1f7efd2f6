// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppInstallExperience`, a complex type.
    Win32LobAppInstallExperience "microsoft.graph.win32LobAppInstallExperience" "complex";
    /// `deviceRestartBehavior`: win32LobAppRestartBehavior, not null
    device_restart_behavior "deviceRestartBehavior" "r": mg::Open<super::Win32LobAppRestartBehavior>,
    /// `inUseBehavior`: win32LobAppInUseActionType
    in_use_behavior "inUseBehavior": mg::Open<super::Win32LobAppInUseActionType>,
    /// `maxRunTimeInMinutes`: Int32
    max_run_time_in_minutes "maxRunTimeInMinutes": i32,
    /// `runAsAccount`: runAsAccountType, not null
    run_as_account "runAsAccount" "r": mg::Open<super::RunAsAccountType>,
}
