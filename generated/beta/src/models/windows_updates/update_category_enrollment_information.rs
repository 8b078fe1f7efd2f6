// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.updateCategoryEnrollmentInformation`.
pub struct UpdateCategoryEnrollmentInformation {
    /// `enrollmentState`. Never null.
    pub enrollment_state: mg::Field<mg::Open<super::EnrollmentState>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateCategoryEnrollmentInformation: "microsoft.graph.windowsUpdates.updateCategoryEnrollmentInformation", complex;
    enrollment_state: "enrollmentState" required,
    last_modified_date_time: "lastModifiedDateTime",
}
