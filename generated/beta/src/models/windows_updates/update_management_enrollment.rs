// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.updateManagementEnrollment`, a complex type.
    UpdateManagementEnrollment "microsoft.graph.windowsUpdates.updateManagementEnrollment" "complex";
    /// `driver`: microsoft.graph.windowsUpdates.updateCategoryEnrollmentInformation
    driver "driver": mg::Boxed<super::UpdateCategoryEnrollmentInformation>,
    /// `feature`: microsoft.graph.windowsUpdates.updateCategoryEnrollmentInformation
    feature "feature": mg::Boxed<super::UpdateCategoryEnrollmentInformation>,
    /// `quality`: microsoft.graph.windowsUpdates.updateCategoryEnrollmentInformation
    quality "quality": mg::Boxed<super::UpdateCategoryEnrollmentInformation>,
}
