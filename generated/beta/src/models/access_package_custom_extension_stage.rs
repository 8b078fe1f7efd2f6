// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessPackageCustomExtensionStage`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessPackageCustomExtensionStage {
    /// `assignmentRequestCreated` (1)
    AssignmentRequestCreated,
    /// `assignmentRequestApproved` (2)
    AssignmentRequestApproved,
    /// `assignmentRequestGranted` (3)
    AssignmentRequestGranted,
    /// `assignmentRequestRemoved` (4)
    AssignmentRequestRemoved,
    /// `assignmentFourteenDaysBeforeExpiration` (5)
    AssignmentFourteenDaysBeforeExpiration,
    /// `assignmentOneDayBeforeExpiration` (6)
    AssignmentOneDayBeforeExpiration,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    AccessPackageCustomExtensionStage: "microsoft.graph.accessPackageCustomExtensionStage";
    AssignmentRequestCreated: "assignmentRequestCreated" = 1,
    AssignmentRequestApproved: "assignmentRequestApproved" = 2,
    AssignmentRequestGranted: "assignmentRequestGranted" = 3,
    AssignmentRequestRemoved: "assignmentRequestRemoved" = 4,
    AssignmentFourteenDaysBeforeExpiration: "assignmentFourteenDaysBeforeExpiration" = 5,
    AssignmentOneDayBeforeExpiration: "assignmentOneDayBeforeExpiration" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
