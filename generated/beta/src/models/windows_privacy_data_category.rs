// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsPrivacyDataCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsPrivacyDataCategory {
    /// `notConfigured` (0)
    NotConfigured,
    /// `accountInfo` (1)
    AccountInfo,
    /// `appsRunInBackground` (2)
    AppsRunInBackground,
    /// `calendar` (3)
    Calendar,
    /// `callHistory` (4)
    CallHistory,
    /// `camera` (5)
    Camera,
    /// `contacts` (6)
    Contacts,
    /// `diagnosticsInfo` (7)
    DiagnosticsInfo,
    /// `email` (8)
    Email,
    /// `location` (9)
    Location,
    /// `messaging` (10)
    Messaging,
    /// `microphone` (11)
    Microphone,
    /// `motion` (12)
    Motion,
    /// `notifications` (13)
    Notifications,
    /// `phone` (14)
    Phone,
    /// `radios` (15)
    Radios,
    /// `tasks` (16)
    Tasks,
    /// `syncWithDevices` (17)
    SyncWithDevices,
    /// `trustedDevices` (18)
    TrustedDevices,
}

mg::enumeration! {
    WindowsPrivacyDataCategory: "microsoft.graph.windowsPrivacyDataCategory";
    NotConfigured: "notConfigured" = 0,
    AccountInfo: "accountInfo" = 1,
    AppsRunInBackground: "appsRunInBackground" = 2,
    Calendar: "calendar" = 3,
    CallHistory: "callHistory" = 4,
    Camera: "camera" = 5,
    Contacts: "contacts" = 6,
    DiagnosticsInfo: "diagnosticsInfo" = 7,
    Email: "email" = 8,
    Location: "location" = 9,
    Messaging: "messaging" = 10,
    Microphone: "microphone" = 11,
    Motion: "motion" = 12,
    Notifications: "notifications" = 13,
    Phone: "phone" = 14,
    Radios: "radios" = 15,
    Tasks: "tasks" = 16,
    SyncWithDevices: "syncWithDevices" = 17,
    TrustedDevices: "trustedDevices" = 18,
}
