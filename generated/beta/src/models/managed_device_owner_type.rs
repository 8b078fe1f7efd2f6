// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.managedDeviceOwnerType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-manageddeviceownertype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedDeviceOwnerType {
    /// `unknown` (0)
    Unknown,
    /// `company` (1)
    Company,
    /// `personal` (2)
    Personal,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ManagedDeviceOwnerType: "microsoft.graph.managedDeviceOwnerType";
    Unknown: "unknown" = 0,
    Company: "company" = 1,
    Personal: "personal" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
