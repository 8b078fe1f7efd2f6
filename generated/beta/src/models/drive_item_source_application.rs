// @generated
use crate::mg;

/// Enumeration `microsoft.graph.driveItemSourceApplication`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriveItemSourceApplication {
    /// `teams` (0)
    Teams,
    /// `yammer` (1)
    Yammer,
    /// `sharePoint` (2)
    SharePoint,
    /// `oneDrive` (3)
    OneDrive,
    /// `stream` (4)
    Stream,
    /// `powerPoint` (5)
    PowerPoint,
    /// `office` (6)
    Office,
    /// `loki` (7)
    Loki,
    /// `loop` (8)
    Loop,
    /// `other` (9)
    Other,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    DriveItemSourceApplication: "microsoft.graph.driveItemSourceApplication";
    Teams: "teams" = 0,
    Yammer: "yammer" = 1,
    SharePoint: "sharePoint" = 2,
    OneDrive: "oneDrive" = 3,
    Stream: "stream" = 4,
    PowerPoint: "powerPoint" = 5,
    Office: "office" = 6,
    Loki: "loki" = 7,
    Loop: "loop" = 8,
    Other: "other" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
}
