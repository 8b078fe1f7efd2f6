// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationTeacher`, a complex type.
    EducationTeacher "microsoft.graph.educationTeacher" "complex";
    /// `externalId`: String
    external_id "externalId": String,
    /// `teacherNumber`: String
    teacher_number "teacherNumber": String,
}
