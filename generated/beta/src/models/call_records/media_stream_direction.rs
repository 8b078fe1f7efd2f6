// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.mediaStreamDirection`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaStreamDirection {
    /// `callerToCallee` (0)
    CallerToCallee,
    /// `calleeToCaller` (1)
    CalleeToCaller,
}

mg::enumeration! {
    MediaStreamDirection: "microsoft.graph.callRecords.mediaStreamDirection";
    CallerToCallee: "callerToCallee" = 0,
    CalleeToCaller: "calleeToCaller" = 1,
}
