// @generated
use crate::mg;

/// Complex type `microsoft.graph.idleSessionSignOut`.
pub struct IdleSessionSignOut {
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `signOutAfterInSeconds`.
    pub sign_out_after_in_seconds: mg::Field<i64>,
    /// `warnAfterInSeconds`.
    pub warn_after_in_seconds: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdleSessionSignOut: "microsoft.graph.idleSessionSignOut", complex;
    is_enabled: "isEnabled",
    sign_out_after_in_seconds: "signOutAfterInSeconds",
    warn_after_in_seconds: "warnAfterInSeconds",
}
