// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.enrollmentState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollmentState {
    /// `notEnrolled` (0)
    NotEnrolled,
    /// `enrolled` (1)
    Enrolled,
    /// `enrolledWithPolicy` (2)
    EnrolledWithPolicy,
    /// `enrolling` (3)
    Enrolling,
    /// `unenrolling` (4)
    Unenrolling,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    EnrollmentState: "microsoft.graph.windowsUpdates.enrollmentState";
    NotEnrolled: "notEnrolled" = 0,
    Enrolled: "enrolled" = 1,
    EnrolledWithPolicy: "enrolledWithPolicy" = 2,
    Enrolling: "enrolling" = 3,
    Unenrolling: "unenrolling" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
