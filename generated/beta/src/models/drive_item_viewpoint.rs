// @generated
use crate::mg;

/// Complex type `microsoft.graph.driveItemViewpoint`.
pub struct DriveItemViewpoint {
    /// `accessOperations`.
    pub access_operations: mg::Field<
        mg::Boxed<super::DriveItemAccessOperationsViewpoint>,
    >,
    /// `sharing`.
    pub sharing: mg::Field<mg::Boxed<super::SharingViewpoint>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DriveItemViewpoint: "microsoft.graph.driveItemViewpoint", complex;
    access_operations: "accessOperations",
    sharing: "sharing",
}
