// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcProvisioningSourceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcProvisioningSourceType {
    /// `image` (0)
    Image,
    /// `snapshot` (1)
    Snapshot,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcProvisioningSourceType: "microsoft.graph.cloudPcProvisioningSourceType";
    Image: "image" = 0,
    Snapshot: "snapshot" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
