// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessPackageSubjectLifecycle`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessPackageSubjectLifecycle {
    /// `notDefined` (0)
    NotDefined,
    /// `notGoverned` (1)
    NotGoverned,
    /// `governed` (2)
    Governed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AccessPackageSubjectLifecycle: "microsoft.graph.accessPackageSubjectLifecycle";
    NotDefined: "notDefined" = 0,
    NotGoverned: "notGoverned" = 1,
    Governed: "governed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
