// @generated
use crate::mg;

/// Complex type [`microsoft.graph.win32LobAppAssignmentSettings`][reference], derived from
/// [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-win32lobappassignmentsettings?view=graph-rest-beta
pub struct Win32LobAppAssignmentSettings {
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
    Win32LobAppAssignmentSettings: "microsoft.graph.win32LobAppAssignmentSettings", complex, base super::MobileAppAssignmentSettings, family Win32LobAppAssignmentSettingsKind;
    auto_update_settings: "autoUpdateSettings",
    delivery_optimization_priority: "deliveryOptimizationPriority" required,
    install_time_settings: "installTimeSettings",
    notifications: "notifications" required,
    restart_settings: "restartSettings",
}

mg::derived_from! { Win32LobAppAssignmentSettings: super::MobileAppAssignmentSettings }

/// The types derived from [`Win32LobAppAssignmentSettings`].
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
