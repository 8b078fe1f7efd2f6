// @generated
use crate::mg;

/// Complex type [`microsoft.graph.windowsUpdates.updateManagementEnrollment`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-updatemanagementenrollment?view=graph-rest-beta
pub struct UpdateManagementEnrollment {
    /// `driver`.
    pub driver: mg::Field<mg::Boxed<super::UpdateCategoryEnrollmentInformation>>,
    /// `feature`.
    pub feature: mg::Field<mg::Boxed<super::UpdateCategoryEnrollmentInformation>>,
    /// `quality`.
    pub quality: mg::Field<mg::Boxed<super::UpdateCategoryEnrollmentInformation>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateManagementEnrollment: "microsoft.graph.windowsUpdates.updateManagementEnrollment", complex;
    driver: "driver",
    feature: "feature",
    quality: "quality",
}
