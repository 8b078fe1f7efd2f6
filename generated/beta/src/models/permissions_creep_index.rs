// @generated
use crate::mg;

/// Complex type `microsoft.graph.permissionsCreepIndex`.
pub struct PermissionsCreepIndex {
    /// `score`. Never null.
    pub score: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsCreepIndex: "microsoft.graph.permissionsCreepIndex", complex;
    score: "score" required,
}
