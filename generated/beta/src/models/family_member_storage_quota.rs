// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.familyMemberStorageQuota`, a complex type.
    FamilyMemberStorageQuota "microsoft.graph.familyMemberStorageQuota" "complex";
    /// `additionalAllocations`: additionalStorageAllocations
    additional_allocations "additionalAllocations": mg::Boxed<super::AdditionalStorageAllocations>,
    /// `used`: Int64
    used "used": i64,
    /// `user`: identity
    user "user": mg::Boxed<super::Identity>,
}
