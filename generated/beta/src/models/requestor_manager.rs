// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.requestorManager`, a complex type derived from `microsoft.graph.userSet`.
    RequestorManager "microsoft.graph.requestorManager" "complex" : super::UserSet;
    /// `isBackup`: Boolean
    is_backup "isBackup": bool,
    /// `managerLevel`: Int32
    manager_level "managerLevel": i32,
}

mg::derived_from! { RequestorManager: super::UserSet }
