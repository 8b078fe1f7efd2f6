// @generated
use crate::mg;

/// `microsoft.graph.callRecords.mediaStreamDirection`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaStreamDirection {
    /// `callerToCallee`, 0.
    CallerToCallee,
    /// `calleeToCaller`, 1.
    CalleeToCaller,
}

mg::enumeration! {
    MediaStreamDirection "microsoft.graph.callRecords.mediaStreamDirection" "";
    CallerToCallee "callerToCallee" 0,
    CalleeToCaller "calleeToCaller" 1,
}
