// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationTeacher`.
pub struct EducationTeacher {
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `teacherNumber`.
    pub teacher_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationTeacher: "microsoft.graph.educationTeacher", complex;
    external_id: "externalId",
    teacher_number: "teacherNumber",
}
