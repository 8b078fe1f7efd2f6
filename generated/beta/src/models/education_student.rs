// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationStudent`.
pub struct EducationStudent {
    /// `birthDate`.
    pub birth_date: mg::Field<mg::Date>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `gender`.
    pub gender: mg::Field<mg::Open<super::EducationGender>>,
    /// `grade`.
    pub grade: mg::Field<String>,
    /// `graduationYear`.
    pub graduation_year: mg::Field<String>,
    /// `studentNumber`.
    pub student_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationStudent: "microsoft.graph.educationStudent", complex;
    birth_date: "birthDate",
    external_id: "externalId",
    gender: "gender",
    grade: "grade",
    graduation_year: "graduationYear",
    student_number: "studentNumber",
}
