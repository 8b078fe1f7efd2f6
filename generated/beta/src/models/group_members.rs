// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupMembers`, a complex type derived from `microsoft.graph.userSet`.
    GroupMembers "microsoft.graph.groupMembers" "complex" : super::UserSet;
    /// `description`: String
    description "description": String,
    /// `id`: String
    id "id": String,
    /// `isBackup`: Boolean
    is_backup "isBackup": bool,
}

mg::derived_from! { GroupMembers: super::UserSet }
