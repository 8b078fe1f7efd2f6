// @generated
use crate::mg;

/// Enumeration `microsoft.graph.attributeFlowType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributeFlowType {
    /// `Always` (0)
    Always,
    /// `ObjectAddOnly` (1)
    ObjectAddOnly,
    /// `MultiValueAddOnly` (2)
    MultiValueAddOnly,
    /// `ValueAddOnly` (3)
    ValueAddOnly,
    /// `AttributeAddOnly` (4)
    AttributeAddOnly,
}

mg::enumeration! {
    AttributeFlowType: "microsoft.graph.attributeFlowType";
    Always: "Always" = 0,
    ObjectAddOnly: "ObjectAddOnly" = 1,
    MultiValueAddOnly: "MultiValueAddOnly" = 2,
    ValueAddOnly: "ValueAddOnly" = 3,
    AttributeAddOnly: "AttributeAddOnly" = 4,
}
