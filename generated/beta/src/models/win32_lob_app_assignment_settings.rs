// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppAssignmentSettings`, a complex type derived from `microsoft.graph.mobileAppAssignmentSettings`.
    Win32LobAppAssignmentSettings "microsoft.graph.win32LobAppAssignmentSettings" "complex" : super::MobileAppAssignmentSettings => Win32LobAppAssignmentSettingsKind;
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

mg::derived_from! { Win32LobAppAssignmentSettings: super::MobileAppAssignmentSettings }

/// The types derived from `microsoft.graph.win32LobAppAssignmentSettings`.
#[non_exhaustive]
pub enum Win32LobAppAssignmentSettingsKind {
    Win32CatalogAppAssignmentSettings(Box<super::Win32CatalogAppAssignmentSettings>),
    /// None of these, or a type that this version does not know.
    Other(Box<Win32LobAppAssignmentSettings>),
}

mg::family! {
    Win32LobAppAssignmentSettings => Win32LobAppAssignmentSettingsKind;
    Win32CatalogAppAssignmentSettings(super::Win32CatalogAppAssignmentSettings),
}
