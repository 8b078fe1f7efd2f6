// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsAutoUpdateCatalogAppAssignmentSettings`, derived from
/// [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings).
pub struct WindowsAutoUpdateCatalogAppAssignmentSettings {
    /// `deliveryOptimizationPriority`. Never null.
    pub delivery_optimization_priority: mg::Field<
        mg::Open<super::WindowsAutoUpdateCatalogAppDeliveryOptimizationPriority>,
    >,
    /// `installTimeSettings`.
    pub install_time_settings: mg::Field<
        mg::Boxed<super::WindowsAutoUpdateCatalogAppInstallTimeSettings>,
    >,
    /// `notificationType`. Never null.
    pub notification_type: mg::Field<
        mg::Open<super::WindowsAutoUpdateCatalogAppNotificationType>,
    >,
    /// `restartSettings`.
    pub restart_settings: mg::Field<
        mg::Boxed<super::WindowsAutoUpdateCatalogAppRestartSettings>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsAutoUpdateCatalogAppAssignmentSettings: "microsoft.graph.windowsAutoUpdateCatalogAppAssignmentSettings", complex, base super::MobileAppAssignmentSettings;
    delivery_optimization_priority: "deliveryOptimizationPriority" required,
    install_time_settings: "installTimeSettings",
    notification_type: "notificationType" required,
    restart_settings: "restartSettings",
}

mg::derived_from! { WindowsAutoUpdateCatalogAppAssignmentSettings: super::MobileAppAssignmentSettings }
