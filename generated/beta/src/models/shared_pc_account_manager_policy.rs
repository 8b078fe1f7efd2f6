// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharedPCAccountManagerPolicy`, a complex type.
    SharedPcAccountManagerPolicy "microsoft.graph.sharedPCAccountManagerPolicy" "complex";
    /// `accountDeletionPolicy`: sharedPCAccountDeletionPolicyType, not null
    account_deletion_policy "accountDeletionPolicy" "r": mg::Open<super::SharedPcAccountDeletionPolicyType>,
    /// `cacheAccountsAboveDiskFreePercentage`: Int32
    cache_accounts_above_disk_free_percentage "cacheAccountsAboveDiskFreePercentage": i32,
    /// `inactiveThresholdDays`: Int32
    inactive_threshold_days "inactiveThresholdDays": i32,
    /// `removeAccountsBelowDiskFreePercentage`: Int32
    remove_accounts_below_disk_free_percentage "removeAccountsBelowDiskFreePercentage": i32,
}
