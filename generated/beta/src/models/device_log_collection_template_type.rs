// @generated
use crate::mg;

/// `microsoft.graph.deviceLogCollectionTemplateType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceLogCollectionTemplateType {
    /// `predefined`, 0.
    Predefined,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceLogCollectionTemplateType "microsoft.graph.deviceLogCollectionTemplateType" "";
    Predefined "predefined" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
