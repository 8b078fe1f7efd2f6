// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.driveItemViewpoint`, a complex type.
    DriveItemViewpoint "microsoft.graph.driveItemViewpoint" "complex";
    /// `accessOperations`: driveItemAccessOperationsViewpoint
    access_operations "accessOperations": mg::Boxed<super::DriveItemAccessOperationsViewpoint>,
    /// `sharing`: sharingViewpoint
    sharing "sharing": mg::Boxed<super::SharingViewpoint>,
}
