// @generated
use crate::mg;

/// Complex type `microsoft.graph.additionalStorageAllocations`.
pub struct AdditionalStorageAllocations {
    /// `bonusQuotaInBytes`.
    pub bonus_quota_in_bytes: mg::Field<i64>,
    /// `subscriptionQuotaInBytes`.
    pub subscription_quota_in_bytes: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdditionalStorageAllocations: "microsoft.graph.additionalStorageAllocations", complex;
    bonus_quota_in_bytes: "bonusQuotaInBytes",
    subscription_quota_in_bytes: "subscriptionQuotaInBytes",
}
