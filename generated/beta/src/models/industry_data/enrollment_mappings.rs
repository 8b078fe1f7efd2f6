// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.enrollmentMappings`.
pub struct EnrollmentMappings {
    /// `memberEnrollmentMappings`.
    pub member_enrollment_mappings: mg::Field<Vec<super::SectionRoleReferenceValue>>,
    /// `ownerEnrollmentMappings`.
    pub owner_enrollment_mappings: mg::Field<Vec<super::SectionRoleReferenceValue>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnrollmentMappings: "microsoft.graph.industryData.enrollmentMappings", complex;
    member_enrollment_mappings: "memberEnrollmentMappings",
    owner_enrollment_mappings: "ownerEnrollmentMappings",
}
