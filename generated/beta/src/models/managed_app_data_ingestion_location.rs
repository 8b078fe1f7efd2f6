// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedAppDataIngestionLocation`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppDataIngestionLocation {
    /// `oneDriveForBusiness` (1)
    OneDriveForBusiness,
    /// `sharePoint` (2)
    SharePoint,
    /// `camera` (3)
    Camera,
    /// `photoLibrary` (4)
    PhotoLibrary,
}

mg::enumeration! {
    ManagedAppDataIngestionLocation: "microsoft.graph.managedAppDataIngestionLocation";
    OneDriveForBusiness: "oneDriveForBusiness" = 1,
    SharePoint: "sharePoint" = 2,
    Camera: "camera" = 3,
    PhotoLibrary: "photoLibrary" = 4,
}
