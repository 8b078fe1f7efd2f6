// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagement.notificationChannelType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationChannelType {
    /// `portal` (0)
    Portal,
    /// `email` (1)
    Email,
    /// `phoneCall` (2)
    PhoneCall,
    /// `sms` (3)
    Sms,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    NotificationChannelType: "microsoft.graph.deviceManagement.notificationChannelType";
    Portal: "portal" = 0,
    Email: "email" = 1,
    PhoneCall: "phoneCall" = 2,
    Sms: "sms" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
