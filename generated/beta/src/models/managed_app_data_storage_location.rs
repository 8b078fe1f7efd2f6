// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedAppDataStorageLocation`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppDataStorageLocation {
    /// `oneDriveForBusiness` (1)
    OneDriveForBusiness,
    /// `sharePoint` (2)
    SharePoint,
    /// `box` (3)
    Box,
    /// `localStorage` (6)
    LocalStorage,
    /// `photoLibrary` (7)
    PhotoLibrary,
    /// `iManage` (8)
    IManage,
    /// `egnyte` (9)
    Egnyte,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    ManagedAppDataStorageLocation: "microsoft.graph.managedAppDataStorageLocation";
    OneDriveForBusiness: "oneDriveForBusiness" = 1,
    SharePoint: "sharePoint" = 2,
    Box: "box" = 3,
    LocalStorage: "localStorage" = 6,
    PhotoLibrary: "photoLibrary" = 7,
    IManage: "iManage" = 8,
    Egnyte: "egnyte" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
}
