// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsAutoUpdateCatalogAppDeliveryOptimizationPriority`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsAutoUpdateCatalogAppDeliveryOptimizationPriority {
    /// `notConfigured` (0)
    NotConfigured,
    /// `foreground` (1)
    Foreground,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsAutoUpdateCatalogAppDeliveryOptimizationPriority: "microsoft.graph.windowsAutoUpdateCatalogAppDeliveryOptimizationPriority";
    NotConfigured: "notConfigured" = 0,
    Foreground: "foreground" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
