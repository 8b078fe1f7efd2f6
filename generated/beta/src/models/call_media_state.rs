// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callMediaState`, a complex type.
    CallMediaState "microsoft.graph.callMediaState" "complex";
    /// `audio`: mediaState
    audio "audio": mg::Open<super::MediaState>,
}
