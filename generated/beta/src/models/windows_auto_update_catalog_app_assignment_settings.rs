// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsAutoUpdateCatalogAppAssignmentSettings`, a complex type derived from `microsoft.graph.mobileAppAssignmentSettings`.
    WindowsAutoUpdateCatalogAppAssignmentSettings "microsoft.graph.windowsAutoUpdateCatalogAppAssignmentSettings" "complex" : super::MobileAppAssignmentSettings;
    /// `deliveryOptimizationPriority`: windowsAutoUpdateCatalogAppDeliveryOptimizationPriority, not null
    delivery_optimization_priority "deliveryOptimizationPriority" "r": mg::Open<super::WindowsAutoUpdateCatalogAppDeliveryOptimizationPriority>,
    /// `installTimeSettings`: windowsAutoUpdateCatalogAppInstallTimeSettings
    install_time_settings "installTimeSettings": mg::Boxed<super::WindowsAutoUpdateCatalogAppInstallTimeSettings>,
    /// `notificationType`: windowsAutoUpdateCatalogAppNotificationType, not null
    notification_type "notificationType" "r": mg::Open<super::WindowsAutoUpdateCatalogAppNotificationType>,
    /// `restartSettings`: windowsAutoUpdateCatalogAppRestartSettings
    restart_settings "restartSettings": mg::Boxed<super::WindowsAutoUpdateCatalogAppRestartSettings>,
}

mg::derived_from! { WindowsAutoUpdateCatalogAppAssignmentSettings: super::MobileAppAssignmentSettings }
