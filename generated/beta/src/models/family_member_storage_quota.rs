// @generated
use crate::mg;

/// Complex type `microsoft.graph.familyMemberStorageQuota`.
pub struct FamilyMemberStorageQuota {
    /// `additionalAllocations`.
    pub additional_allocations: mg::Field<
        mg::Boxed<super::AdditionalStorageAllocations>,
    >,
    /// `used`.
    pub used: mg::Field<i64>,
    /// `user`.
    pub user: mg::Field<mg::Boxed<super::Identity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FamilyMemberStorageQuota: "microsoft.graph.familyMemberStorageQuota", complex;
    additional_allocations: "additionalAllocations",
    used: "used",
    user: "user",
}
