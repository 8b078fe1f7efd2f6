// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.connectedOrganizationMembers`, a complex type derived from `microsoft.graph.userSet`.
    ConnectedOrganizationMembers "microsoft.graph.connectedOrganizationMembers" "complex" : super::UserSet;
    /// `description`: String
    description "description": String,
    /// `id`: String
    id "id": String,
    /// `isBackup`: Boolean
    is_backup "isBackup": bool,
}

mg::derived_from! { ConnectedOrganizationMembers: super::UserSet }
