// @generated
use crate::mg;

/// `microsoft.graph.deviceCustomAttributeValueType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceCustomAttributeValueType {
    /// `integer`, 0.
    Integer,
    /// `string`, 1.
    String,
    /// `dateTime`, 2.
    DateTime,
}

mg::enumeration! {
    DeviceCustomAttributeValueType "microsoft.graph.deviceCustomAttributeValueType" "";
    Integer "integer" 0,
    String "string" 1,
    DateTime "dateTime" 2,
}
