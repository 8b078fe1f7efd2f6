// @generated
use crate::mg;

/// Complex type `microsoft.graph.win32CatalogAppAssignmentSettings`, derived from
/// [`Win32LobAppAssignmentSettings`](super::Win32LobAppAssignmentSettings).
pub struct Win32CatalogAppAssignmentSettings {
    /// `autoUpdateSettings`.
    pub auto_update_settings: mg::Field<mg::Boxed<super::Win32LobAppAutoUpdateSettings>>,
    /// `deliveryOptimizationPriority`. Never null.
    pub delivery_optimization_priority: mg::Field<
        mg::Open<super::Win32LobAppDeliveryOptimizationPriority>,
    >,
    /// `installTimeSettings`.
    pub install_time_settings: mg::Field<mg::Boxed<super::MobileAppInstallTimeSettings>>,
    /// `notifications`. Never null.
    pub notifications: mg::Field<mg::Open<super::Win32LobAppNotification>>,
    /// `restartSettings`.
    pub restart_settings: mg::Field<mg::Boxed<super::Win32LobAppRestartSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32CatalogAppAssignmentSettings: "microsoft.graph.win32CatalogAppAssignmentSettings", complex, base super::Win32LobAppAssignmentSettings;
    auto_update_settings: "autoUpdateSettings",
    delivery_optimization_priority: "deliveryOptimizationPriority" required,
    install_time_settings: "installTimeSettings",
    notifications: "notifications" required,
    restart_settings: "restartSettings",
}

mg::derived_from! { Win32CatalogAppAssignmentSettings: super::Win32LobAppAssignmentSettings, super::MobileAppAssignmentSettings }
