// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcRemoteActionName`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcRemoteActionName {
    /// `unknown` (0)
    Unknown,
    /// `restart` (1)
    Restart,
    /// `rename` (2)
    Rename,
    /// `resize` (3)
    Resize,
    /// `restore` (4)
    Restore,
    /// `reprovision` (5)
    Reprovision,
    /// `changeUserAccountType` (6)
    ChangeUserAccountType,
    /// `troubleshoot` (7)
    Troubleshoot,
    /// `placeUnderReview` (8)
    PlaceUnderReview,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
    /// `createSnapshot` (10)
    CreateSnapshot,
    /// `powerOn` (11)
    PowerOn,
    /// `powerOff` (12)
    PowerOff,
    /// `moveRegion` (13)
    MoveRegion,
}

mg::enumeration! {
    CloudPcRemoteActionName: "microsoft.graph.cloudPcRemoteActionName";
    Unknown: "unknown" = 0,
    Restart: "restart" = 1,
    Rename: "rename" = 2,
    Resize: "resize" = 3,
    Restore: "restore" = 4,
    Reprovision: "reprovision" = 5,
    ChangeUserAccountType: "changeUserAccountType" = 6,
    Troubleshoot: "troubleshoot" = 7,
    PlaceUnderReview: "placeUnderReview" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
    CreateSnapshot: "createSnapshot" = 10,
    PowerOn: "powerOn" = 11,
    PowerOff: "powerOff" = 12,
    MoveRegion: "moveRegion" = 13,
}
