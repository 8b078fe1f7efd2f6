// @generated
use crate::mg;

/// Complex type `microsoft.graph.appleOwnerTypeEnrollmentType`.
pub struct AppleOwnerTypeEnrollmentType {
    /// `enrollmentType`. Never null.
    pub enrollment_type: mg::Field<mg::Open<super::AppleUserInitiatedEnrollmentType>>,
    /// `ownerType`. Never null.
    pub owner_type: mg::Field<mg::Open<super::ManagedDeviceOwnerType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppleOwnerTypeEnrollmentType: "microsoft.graph.appleOwnerTypeEnrollmentType", complex;
    enrollment_type: "enrollmentType" required,
    owner_type: "ownerType" required,
}
