// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printerProcessingStateReason`.
#[deprecated(
    note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrinterProcessingStateReason {
    /// `paused` (0)
    Paused,
    /// `mediaJam` (2)
    MediaJam,
    /// `mediaNeeded` (3)
    MediaNeeded,
    /// `mediaLow` (4)
    MediaLow,
    /// `mediaEmpty` (5)
    MediaEmpty,
    /// `coverOpen` (6)
    CoverOpen,
    /// `interlockOpen` (7)
    InterlockOpen,
    /// `outputTrayMissing` (9)
    OutputTrayMissing,
    /// `outputAreaFull` (10)
    OutputAreaFull,
    /// `markerSupplyLow` (11)
    MarkerSupplyLow,
    /// `markerSupplyEmpty` (12)
    MarkerSupplyEmpty,
    /// `inputTrayMissing` (13)
    InputTrayMissing,
    /// `outputAreaAlmostFull` (14)
    OutputAreaAlmostFull,
    /// `markerWasteAlmostFull` (15)
    MarkerWasteAlmostFull,
    /// `markerWasteFull` (16)
    MarkerWasteFull,
    /// `fuserOverTemp` (17)
    FuserOverTemp,
    /// `fuserUnderTemp` (18)
    FuserUnderTemp,
    /// `other` (19)
    Other,
    /// `none` (20)
    None,
    /// `movingToPaused` (21)
    MovingToPaused,
    /// `shutdown` (22)
    Shutdown,
    /// `connectingToDevice` (23)
    ConnectingToDevice,
    /// `timedOut` (24)
    TimedOut,
    /// `stopping` (25)
    Stopping,
    /// `stoppedPartially` (26)
    StoppedPartially,
    /// `tonerLow` (27)
    TonerLow,
    /// `tonerEmpty` (28)
    TonerEmpty,
    /// `spoolAreaFull` (29)
    SpoolAreaFull,
    /// `doorOpen` (30)
    DoorOpen,
    /// `opticalPhotoConductorNearEndOfLife` (31)
    OpticalPhotoConductorNearEndOfLife,
    /// `opticalPhotoConductorLifeOver` (32)
    OpticalPhotoConductorLifeOver,
    /// `developerLow` (33)
    DeveloperLow,
    /// `developerEmpty` (34)
    DeveloperEmpty,
    /// `interpreterResourceUnavailable` (35)
    InterpreterResourceUnavailable,
    /// `unknownFutureValue` (36)
    UnknownFutureValue,
}

mg::enumeration! {
    PrinterProcessingStateReason: "microsoft.graph.printerProcessingStateReason";
    Paused: "paused" = 0,
    MediaJam: "mediaJam" = 2,
    MediaNeeded: "mediaNeeded" = 3,
    MediaLow: "mediaLow" = 4,
    MediaEmpty: "mediaEmpty" = 5,
    CoverOpen: "coverOpen" = 6,
    InterlockOpen: "interlockOpen" = 7,
    OutputTrayMissing: "outputTrayMissing" = 9,
    OutputAreaFull: "outputAreaFull" = 10,
    MarkerSupplyLow: "markerSupplyLow" = 11,
    MarkerSupplyEmpty: "markerSupplyEmpty" = 12,
    InputTrayMissing: "inputTrayMissing" = 13,
    OutputAreaAlmostFull: "outputAreaAlmostFull" = 14,
    MarkerWasteAlmostFull: "markerWasteAlmostFull" = 15,
    MarkerWasteFull: "markerWasteFull" = 16,
    FuserOverTemp: "fuserOverTemp" = 17,
    FuserUnderTemp: "fuserUnderTemp" = 18,
    Other: "other" = 19,
    None: "none" = 20,
    MovingToPaused: "movingToPaused" = 21,
    Shutdown: "shutdown" = 22,
    ConnectingToDevice: "connectingToDevice" = 23,
    TimedOut: "timedOut" = 24,
    Stopping: "stopping" = 25,
    StoppedPartially: "stoppedPartially" = 26,
    TonerLow: "tonerLow" = 27,
    TonerEmpty: "tonerEmpty" = 28,
    SpoolAreaFull: "spoolAreaFull" = 29,
    DoorOpen: "doorOpen" = 30,
    OpticalPhotoConductorNearEndOfLife: "opticalPhotoConductorNearEndOfLife" = 31,
    OpticalPhotoConductorLifeOver: "opticalPhotoConductorLifeOver" = 32,
    DeveloperLow: "developerLow" = 33,
    DeveloperEmpty: "developerEmpty" = 34,
    InterpreterResourceUnavailable: "interpreterResourceUnavailable" = 35,
    UnknownFutureValue: "unknownFutureValue" = 36,
}
