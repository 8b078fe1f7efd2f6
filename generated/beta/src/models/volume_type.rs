// @generated
use crate::mg;

/// Enumeration `microsoft.graph.volumeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VolumeType {
    /// `operatingSystemVolume` (1)
    OperatingSystemVolume,
    /// `fixedDataVolume` (2)
    FixedDataVolume,
    /// `removableDataVolume` (3)
    RemovableDataVolume,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    VolumeType: "microsoft.graph.volumeType";
    OperatingSystemVolume: "operatingSystemVolume" = 1,
    FixedDataVolume: "fixedDataVolume" = 2,
    RemovableDataVolume: "removableDataVolume" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
