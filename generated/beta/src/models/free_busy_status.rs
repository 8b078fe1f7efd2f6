// @generated
use crate::mg;

/// Enumeration `microsoft.graph.freeBusyStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FreeBusyStatus {
    /// `unknown` (-1)
    Unknown,
    /// `free` (0)
    Free,
    /// `tentative` (1)
    Tentative,
    /// `busy` (2)
    Busy,
    /// `oof` (3)
    Oof,
    /// `workingElsewhere` (4)
    WorkingElsewhere,
}

mg::enumeration! {
    FreeBusyStatus: "microsoft.graph.freeBusyStatus";
    Unknown: "unknown" = -1,
    Free: "free" = 0,
    Tentative: "tentative" = 1,
    Busy: "busy" = 2,
    Oof: "oof" = 3,
    WorkingElsewhere: "workingElsewhere" = 4,
}
