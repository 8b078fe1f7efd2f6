// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallState {
    /// `incoming` (0)
    Incoming,
    /// `establishing` (1)
    Establishing,
    /// `ringing` (2)
    Ringing,
    /// `established` (3)
    Established,
    /// `hold` (4)
    Hold,
    /// `transferring` (5)
    Transferring,
    /// `transferAccepted` (6)
    TransferAccepted,
    /// `redirecting` (7)
    Redirecting,
    /// `terminating` (8)
    Terminating,
    /// `terminated` (9)
    Terminated,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    CallState: "microsoft.graph.callState";
    Incoming: "incoming" = 0,
    Establishing: "establishing" = 1,
    Ringing: "ringing" = 2,
    Established: "established" = 3,
    Hold: "hold" = 4,
    Transferring: "transferring" = 5,
    TransferAccepted: "transferAccepted" = 6,
    Redirecting: "redirecting" = 7,
    Terminating: "terminating" = 8,
    Terminated: "terminated" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
}
