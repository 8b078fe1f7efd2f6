// @generated
use crate::mg;

/// `microsoft.graph.win32LobAppDeliveryOptimizationPriority`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppDeliveryOptimizationPriority {
    /// `notConfigured`, 0.
    NotConfigured,
    /// `foreground`, 1.
    Foreground,
}

mg::enumeration! {
    Win32LobAppDeliveryOptimizationPriority "microsoft.graph.win32LobAppDeliveryOptimizationPriority" "";
    NotConfigured "notConfigured" 0,
    Foreground "foreground" 1,
}
