// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.additionalStorageAllocations`, a complex type.
    AdditionalStorageAllocations "microsoft.graph.additionalStorageAllocations" "complex";
    /// `bonusQuotaInBytes`: Int64
    bonus_quota_in_bytes "bonusQuotaInBytes": i64,
    /// `subscriptionQuotaInBytes`: Int64
    subscription_quota_in_bytes "subscriptionQuotaInBytes": i64,
}
