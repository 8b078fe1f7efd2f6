// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointIdentityMappingUserMigrationData`, a complex type.
    SharePointIdentityMappingUserMigrationData "microsoft.graph.sharePointIdentityMappingUserMigrationData" "complex";
    /// `email`: String
    email "email": String,
}
