// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharedAppleDeviceUser`, a complex type.
    SharedAppleDeviceUser "microsoft.graph.sharedAppleDeviceUser" "complex";
    /// `dataQuota`: Int64
    data_quota "dataQuota": i64,
    /// `dataToSync`: Boolean, not null
    data_to_sync "dataToSync" "r": bool,
    /// `dataUsed`: Int64, not null
    data_used "dataUsed" "r": i64,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}
