// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.enrollmentMappings`, a complex type.
    EnrollmentMappings "microsoft.graph.industryData.enrollmentMappings" "complex";
    /// `memberEnrollmentMappings`: Collection(microsoft.graph.industryData.sectionRoleReferenceValue)
    member_enrollment_mappings "memberEnrollmentMappings": Vec<super::SectionRoleReferenceValue>,
    /// `ownerEnrollmentMappings`: Collection(microsoft.graph.industryData.sectionRoleReferenceValue)
    owner_enrollment_mappings "ownerEnrollmentMappings": Vec<super::SectionRoleReferenceValue>,
}
