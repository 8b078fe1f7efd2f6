// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationStudent`, a complex type.
    EducationStudent "microsoft.graph.educationStudent" "complex";
    /// `birthDate`: Date
    birth_date "birthDate": mg::Date,
    /// `externalId`: String
    external_id "externalId": String,
    /// `gender`: educationGender
    gender "gender": mg::Open<super::EducationGender>,
    /// `grade`: String
    grade "grade": String,
    /// `graduationYear`: String
    graduation_year "graduationYear": String,
    /// `studentNumber`: String
    student_number "studentNumber": String,
}
