// @generated
use crate::mg;

/// Enumeration `microsoft.graph.logonType`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogonType {
    /// `unknown` (0)
    Unknown,
    /// `interactive` (1)
    Interactive,
    /// `remoteInteractive` (2)
    RemoteInteractive,
    /// `network` (3)
    Network,
    /// `batch` (4)
    Batch,
    /// `service` (5)
    Service,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    LogonType: "microsoft.graph.logonType";
    Unknown: "unknown" = 0,
    Interactive: "interactive" = 1,
    RemoteInteractive: "remoteInteractive" = 2,
    Network: "network" = 3,
    Batch: "batch" = 4,
    Service: "service" = 5,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
