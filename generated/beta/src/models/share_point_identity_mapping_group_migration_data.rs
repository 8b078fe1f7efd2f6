// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharePointIdentityMappingGroupMigrationData`.
pub struct SharePointIdentityMappingGroupMigrationData {
    /// `mailNickname`.
    pub mail_nickname: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointIdentityMappingGroupMigrationData: "microsoft.graph.sharePointIdentityMappingGroupMigrationData", complex;
    mail_nickname: "mailNickname",
}
