// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppAutoUpdateSettings`, a complex type.
    Win32LobAppAutoUpdateSettings "microsoft.graph.win32LobAppAutoUpdateSettings" "complex";
    /// `autoUpdateSupersededAppsState`: win32LobAutoUpdateSupersededAppsState, not null
    auto_update_superseded_apps_state "autoUpdateSupersededAppsState" "r": mg::Open<super::Win32LobAutoUpdateSupersededAppsState>,
}
