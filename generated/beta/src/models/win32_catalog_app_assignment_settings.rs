// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32CatalogAppAssignmentSettings`, a complex type derived from `microsoft.graph.win32LobAppAssignmentSettings`.
    Win32CatalogAppAssignmentSettings "microsoft.graph.win32CatalogAppAssignmentSettings" "complex" : super::Win32LobAppAssignmentSettings;
    /// `autoUpdateSettings`: win32LobAppAutoUpdateSettings
    auto_update_settings "autoUpdateSettings": mg::Boxed<super::Win32LobAppAutoUpdateSettings>,
    /// `deliveryOptimizationPriority`: win32LobAppDeliveryOptimizationPriority, not null
    delivery_optimization_priority "deliveryOptimizationPriority" "r": mg::Open<super::Win32LobAppDeliveryOptimizationPriority>,
    /// `installTimeSettings`: mobileAppInstallTimeSettings
    install_time_settings "installTimeSettings": mg::Boxed<super::MobileAppInstallTimeSettings>,
    /// `notifications`: win32LobAppNotification, not null
    notifications "notifications" "r": mg::Open<super::Win32LobAppNotification>,
    /// `restartSettings`: win32LobAppRestartSettings
    restart_settings "restartSettings": mg::Boxed<super::Win32LobAppRestartSettings>,
}

mg::derived_from! { Win32CatalogAppAssignmentSettings: super::Win32LobAppAssignmentSettings, super::MobileAppAssignmentSettings }
