// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.updateCategoryEnrollmentInformation`, a complex type.
    UpdateCategoryEnrollmentInformation "microsoft.graph.windowsUpdates.updateCategoryEnrollmentInformation" "complex";
    /// `enrollmentState`: microsoft.graph.windowsUpdates.enrollmentState, not null
    enrollment_state "enrollmentState" "r": mg::Open<super::EnrollmentState>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}
