// @generated
use crate::mg;

/// Complex type `microsoft.graph.win32LobAppAutoUpdateSettings`.
pub struct Win32LobAppAutoUpdateSettings {
    /// `autoUpdateSupersededAppsState`. Never null.
    pub auto_update_superseded_apps_state: mg::Field<
        mg::Open<super::Win32LobAutoUpdateSupersededAppsState>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppAutoUpdateSettings: "microsoft.graph.win32LobAppAutoUpdateSettings", complex;
    auto_update_superseded_apps_state: "autoUpdateSupersededAppsState" required,
}
