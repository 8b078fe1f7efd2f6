// @generated
use crate::mg;

/// Complex type [`microsoft.graph.sharedAppleDeviceUser`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-sharedappledeviceuser?view=graph-rest-beta
pub struct SharedAppleDeviceUser {
    /// `dataQuota`.
    pub data_quota: mg::Field<i64>,
    /// `dataToSync`. Never null.
    pub data_to_sync: mg::Field<bool>,
    /// `dataUsed`. Never null.
    pub data_used: mg::Field<i64>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharedAppleDeviceUser: "microsoft.graph.sharedAppleDeviceUser", complex;
    data_quota: "dataQuota",
    data_to_sync: "dataToSync" required,
    data_used: "dataUsed" required,
    user_principal_name: "userPrincipalName",
}
