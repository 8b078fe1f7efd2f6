// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.additionalUserOptions`, a complex type.
    AdditionalUserOptions "microsoft.graph.industryData.additionalUserOptions" "complex";
    /// `allowStudentContactAssociation`: Boolean
    allow_student_contact_association "allowStudentContactAssociation": bool,
    /// `markAllStudentsAsMinors`: Boolean
    #[deprecated(note = "deprecated since 2025-05-07, to be removed on 2025-10-15 (revision 2025-05/Deprecated:markAllStudentsAsMinors)")]
    mark_all_students_as_minors "markAllStudentsAsMinors" "d": bool,
    /// `studentAgeGroup`: microsoft.graph.industryData.studentAgeGroup
    student_age_group "studentAgeGroup": mg::Open<super::StudentAgeGroup>,
}
