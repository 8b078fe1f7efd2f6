// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointIdentityMappingGroupMigrationData`, a complex type.
    SharePointIdentityMappingGroupMigrationData "microsoft.graph.sharePointIdentityMappingGroupMigrationData" "complex";
    /// `mailNickname`: String
    mail_nickname "mailNickname": String,
}
