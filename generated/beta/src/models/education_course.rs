// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationCourse`, a complex type.
    EducationCourse "microsoft.graph.educationCourse" "complex";
    /// `courseNumber`: String
    course_number "courseNumber": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String
    external_id "externalId": String,
    /// `subject`: String
    subject "subject": String,
}
