// @generated
use crate::mg;

/// Complex type `microsoft.graph.requestorManager`, derived from [`UserSet`](super::UserSet).
pub struct RequestorManager {
    /// `isBackup`.
    pub is_backup: mg::Field<bool>,
    /// `managerLevel`.
    pub manager_level: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RequestorManager: "microsoft.graph.requestorManager", complex, base super::UserSet;
    is_backup: "isBackup",
    manager_level: "managerLevel",
}

mg::derived_from! { RequestorManager: super::UserSet }
