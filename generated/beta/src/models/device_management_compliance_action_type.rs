// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementComplianceActionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementComplianceActionType {
    /// `noAction` (0)
    NoAction,
    /// `notification` (1)
    Notification,
    /// `block` (2)
    Block,
    /// `retire` (3)
    Retire,
    /// `wipe` (4)
    Wipe,
    /// `removeResourceAccessProfiles` (5)
    RemoveResourceAccessProfiles,
    /// `pushNotification` (9)
    PushNotification,
    /// `remoteLock` (10)
    RemoteLock,
}

mg::enumeration! {
    DeviceManagementComplianceActionType: "microsoft.graph.deviceManagementComplianceActionType";
    NoAction: "noAction" = 0,
    Notification: "notification" = 1,
    Block: "block" = 2,
    Retire: "retire" = 3,
    Wipe: "wipe" = 4,
    RemoveResourceAccessProfiles: "removeResourceAccessProfiles" = 5,
    PushNotification: "pushNotification" = 9,
    RemoteLock: "remoteLock" = 10,
}
