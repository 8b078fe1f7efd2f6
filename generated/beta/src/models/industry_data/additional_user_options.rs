// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.additionalUserOptions`.
pub struct AdditionalUserOptions {
    /// `allowStudentContactAssociation`.
    pub allow_student_contact_association: mg::Field<bool>,
    /// `markAllStudentsAsMinors`.
    #[deprecated(
        note = "deprecated since 2025-05-07, to be removed on 2025-10-15 (revision 2025-05/Deprecated:markAllStudentsAsMinors)"
    )]
    pub mark_all_students_as_minors: mg::Field<bool>,
    /// `studentAgeGroup`.
    pub student_age_group: mg::Field<mg::Open<super::StudentAgeGroup>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdditionalUserOptions: "microsoft.graph.industryData.additionalUserOptions", complex;
    allow_student_contact_association: "allowStudentContactAssociation",
    mark_all_students_as_minors: "markAllStudentsAsMinors" deprecated,
    student_age_group: "studentAgeGroup",
}
