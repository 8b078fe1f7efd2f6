// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.idleSessionSignOut`, a complex type.
    IdleSessionSignOut "microsoft.graph.idleSessionSignOut" "complex";
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `signOutAfterInSeconds`: Int64
    sign_out_after_in_seconds "signOutAfterInSeconds": i64,
    /// `warnAfterInSeconds`: Int64
    warn_after_in_seconds "warnAfterInSeconds": i64,
}
