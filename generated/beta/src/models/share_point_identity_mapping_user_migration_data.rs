// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharePointIdentityMappingUserMigrationData`.
pub struct SharePointIdentityMappingUserMigrationData {
    /// `email`.
    pub email: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointIdentityMappingUserMigrationData: "microsoft.graph.sharePointIdentityMappingUserMigrationData", complex;
    email: "email",
}
