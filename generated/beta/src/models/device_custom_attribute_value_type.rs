// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceCustomAttributeValueType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicecustomattributevaluetype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceCustomAttributeValueType {
    /// `integer` (0)
    Integer,
    /// `string` (1)
    String,
    /// `dateTime` (2)
    DateTime,
}

mg::enumeration! {
    DeviceCustomAttributeValueType: "microsoft.graph.deviceCustomAttributeValueType";
    Integer: "integer" = 0,
    String: "string" = 1,
    DateTime: "dateTime" = 2,
}
