// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamworkDeviceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkDeviceType {
    /// `unknown` (0)
    Unknown,
    /// `ipPhone` (1)
    IpPhone,
    /// `teamsRoom` (2)
    TeamsRoom,
    /// `surfaceHub` (3)
    SurfaceHub,
    /// `collaborationBar` (4)
    CollaborationBar,
    /// `teamsDisplay` (5)
    TeamsDisplay,
    /// `touchConsole` (6)
    TouchConsole,
    /// `lowCostPhone` (7)
    LowCostPhone,
    /// `teamsPanel` (8)
    TeamsPanel,
    /// `sip` (9)
    Sip,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamworkDeviceType: "microsoft.graph.teamworkDeviceType";
    Unknown: "unknown" = 0,
    IpPhone: "ipPhone" = 1,
    TeamsRoom: "teamsRoom" = 2,
    SurfaceHub: "surfaceHub" = 3,
    CollaborationBar: "collaborationBar" = 4,
    TeamsDisplay: "teamsDisplay" = 5,
    TouchConsole: "touchConsole" = 6,
    LowCostPhone: "lowCostPhone" = 7,
    TeamsPanel: "teamsPanel" = 8,
    Sip: "sip" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
}
