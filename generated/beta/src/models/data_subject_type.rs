// @generated
use crate::mg;

/// Enumeration `microsoft.graph.dataSubjectType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataSubjectType {
    /// `customer` (0)
    Customer,
    /// `currentEmployee` (1)
    CurrentEmployee,
    /// `formerEmployee` (2)
    FormerEmployee,
    /// `prospectiveEmployee` (3)
    ProspectiveEmployee,
    /// `student` (4)
    Student,
    /// `teacher` (5)
    Teacher,
    /// `faculty` (6)
    Faculty,
    /// `other` (7)
    Other,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    DataSubjectType: "microsoft.graph.dataSubjectType";
    Customer: "customer" = 0,
    CurrentEmployee: "currentEmployee" = 1,
    FormerEmployee: "formerEmployee" = 2,
    ProspectiveEmployee: "prospectiveEmployee" = 3,
    Student: "student" = 4,
    Teacher: "teacher" = 5,
    Faculty: "faculty" = 6,
    Other: "other" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
