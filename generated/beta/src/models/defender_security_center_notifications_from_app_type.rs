// @generated
use crate::mg;

/// Enumeration `microsoft.graph.defenderSecurityCenterNotificationsFromAppType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefenderSecurityCenterNotificationsFromAppType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `blockNoncriticalNotifications` (1)
    BlockNoncriticalNotifications,
    /// `blockAllNotifications` (2)
    BlockAllNotifications,
}

mg::enumeration! {
    DefenderSecurityCenterNotificationsFromAppType: "microsoft.graph.defenderSecurityCenterNotificationsFromAppType";
    NotConfigured: "notConfigured" = 0,
    BlockNoncriticalNotifications: "blockNoncriticalNotifications" = 1,
    BlockAllNotifications: "blockAllNotifications" = 2,
}
