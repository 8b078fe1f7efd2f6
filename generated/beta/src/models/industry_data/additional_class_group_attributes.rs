// @generated
use crate::mg;

/// Enumeration `microsoft.graph.industryData.additionalClassGroupAttributes`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalClassGroupAttributes {
    /// `courseTitle` (0)
    CourseTitle,
    /// `courseCode` (1)
    CourseCode,
    /// `courseSubject` (2)
    CourseSubject,
    /// `courseGradeLevel` (3)
    CourseGradeLevel,
    /// `courseExternalId` (4)
    CourseExternalId,
    /// `academicSessionTitle` (5)
    AcademicSessionTitle,
    /// `academicSessionExternalId` (6)
    AcademicSessionExternalId,
    /// `classCode` (7)
    ClassCode,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    AdditionalClassGroupAttributes: "microsoft.graph.industryData.additionalClassGroupAttributes";
    CourseTitle: "courseTitle" = 0,
    CourseCode: "courseCode" = 1,
    CourseSubject: "courseSubject" = 2,
    CourseGradeLevel: "courseGradeLevel" = 3,
    CourseExternalId: "courseExternalId" = 4,
    AcademicSessionTitle: "academicSessionTitle" = 5,
    AcademicSessionExternalId: "academicSessionExternalId" = 6,
    ClassCode: "classCode" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
