// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceManangementIntentValueType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanangementintentvaluetype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManangementIntentValueType {
    /// `integer` (0)
    Integer,
    /// `boolean` (1)
    Boolean,
    /// `string` (2)
    String,
    /// `complex` (3)
    Complex,
    /// `collection` (4)
    Collection,
    /// `abstractComplex` (5)
    AbstractComplex,
}

mg::enumeration! {
    DeviceManangementIntentValueType: "microsoft.graph.deviceManangementIntentValueType";
    Integer: "integer" = 0,
    Boolean: "boolean" = 1,
    String: "string" = 2,
    Complex: "complex" = 3,
    Collection: "collection" = 4,
    AbstractComplex: "abstractComplex" = 5,
}
