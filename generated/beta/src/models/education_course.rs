// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationCourse`.
pub struct EducationCourse {
    /// `courseNumber`.
    pub course_number: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationCourse: "microsoft.graph.educationCourse", complex;
    course_number: "courseNumber",
    description: "description",
    display_name: "displayName",
    external_id: "externalId",
    subject: "subject",
}
