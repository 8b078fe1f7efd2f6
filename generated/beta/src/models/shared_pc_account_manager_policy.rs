// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharedPCAccountManagerPolicy`.
pub struct SharedPcAccountManagerPolicy {
    /// `accountDeletionPolicy`. Never null.
    pub account_deletion_policy: mg::Field<
        mg::Open<super::SharedPcAccountDeletionPolicyType>,
    >,
    /// `cacheAccountsAboveDiskFreePercentage`.
    pub cache_accounts_above_disk_free_percentage: mg::Field<i32>,
    /// `inactiveThresholdDays`.
    pub inactive_threshold_days: mg::Field<i32>,
    /// `removeAccountsBelowDiskFreePercentage`.
    pub remove_accounts_below_disk_free_percentage: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharedPcAccountManagerPolicy: "microsoft.graph.sharedPCAccountManagerPolicy", complex;
    account_deletion_policy: "accountDeletionPolicy" required,
    cache_accounts_above_disk_free_percentage: "cacheAccountsAboveDiskFreePercentage",
    inactive_threshold_days: "inactiveThresholdDays",
    remove_accounts_below_disk_free_percentage: "removeAccountsBelowDiskFreePercentage",
}
