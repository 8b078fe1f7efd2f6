// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.createRemoteHelpSessionResponse`, a complex type.
    CreateRemoteHelpSessionResponse "microsoft.graph.createRemoteHelpSessionResponse" "complex";
    /// `sessionKey`: String, not null
    session_key "sessionKey" "r": String,
}
