// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceLogCollectionTemplateType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicelogcollectiontemplatetype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceLogCollectionTemplateType {
    /// `predefined` (0)
    Predefined,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceLogCollectionTemplateType: "microsoft.graph.deviceLogCollectionTemplateType";
    Predefined: "predefined" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
