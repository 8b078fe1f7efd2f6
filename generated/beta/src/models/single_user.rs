// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.singleUser`, a complex type derived from `microsoft.graph.userSet`.
    SingleUser "microsoft.graph.singleUser" "complex" : super::UserSet;
    /// `description`: String
    description "description": String,
    /// `id`: String
    id "id": String,
    /// `isBackup`: Boolean
    is_backup "isBackup": bool,
}

mg::derived_from! { SingleUser: super::UserSet }
