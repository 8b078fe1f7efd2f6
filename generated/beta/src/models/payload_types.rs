// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.payloadTypes`, a complex type.
    PayloadTypes "microsoft.graph.payloadTypes" "complex";
    /// `rawContent`: String
    raw_content "rawContent": String,
    /// `visualContent`: visualProperties
    visual_content "visualContent": mg::Boxed<super::VisualProperties>,
}
