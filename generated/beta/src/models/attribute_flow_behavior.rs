// @generated
use crate::mg;

/// Enumeration `microsoft.graph.attributeFlowBehavior`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributeFlowBehavior {
    /// `FlowWhenChanged` (0)
    FlowWhenChanged,
    /// `FlowAlways` (1)
    FlowAlways,
}

mg::enumeration! {
    AttributeFlowBehavior: "microsoft.graph.attributeFlowBehavior";
    FlowWhenChanged: "FlowWhenChanged" = 0,
    FlowAlways: "FlowAlways" = 1,
}
