// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.additionalUserOptions`, a complex type.
    AdditionalUserOptions "microsoft.graph.industryData.additionalUserOptions" "complex";
    /// `allowStudentContactAssociation`: Boolean
    allow_student_contact_association "allowStudentContactAssociation": bool,
    /// `markAllStudentsAsMinors`: Boolean, not null
    mark_all_students_as_minors "markAllStudentsAsMinors" "r": bool,
    /// `studentAgeGroup`: microsoft.graph.industryData.studentAgeGroup
    student_age_group "studentAgeGroup": mg::Open<super::StudentAgeGroup>,
}
