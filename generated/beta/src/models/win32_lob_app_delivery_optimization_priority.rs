// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.win32LobAppDeliveryOptimizationPriority`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-win32lobappdeliveryoptimizationpriority?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppDeliveryOptimizationPriority {
    /// `notConfigured` (0)
    NotConfigured,
    /// `foreground` (1)
    Foreground,
}

mg::enumeration! {
    Win32LobAppDeliveryOptimizationPriority: "microsoft.graph.win32LobAppDeliveryOptimizationPriority";
    NotConfigured: "notConfigured" = 0,
    Foreground: "foreground" = 1,
}
