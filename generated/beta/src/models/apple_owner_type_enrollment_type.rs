// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appleOwnerTypeEnrollmentType`, a complex type.
    AppleOwnerTypeEnrollmentType "microsoft.graph.appleOwnerTypeEnrollmentType" "complex";
    /// `enrollmentType`: appleUserInitiatedEnrollmentType, not null
    enrollment_type "enrollmentType" "r": mg::Open<super::AppleUserInitiatedEnrollmentType>,
    /// `ownerType`: managedDeviceOwnerType, not null
    owner_type "ownerType" "r": mg::Open<super::ManagedDeviceOwnerType>,
}
