// @generated
use crate::mg;

/// Complex type `microsoft.graph.payloadTypes`.
pub struct PayloadTypes {
    /// `rawContent`.
    pub raw_content: mg::Field<String>,
    /// `visualContent`.
    pub visual_content: mg::Field<mg::Boxed<super::VisualProperties>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PayloadTypes: "microsoft.graph.payloadTypes", complex;
    raw_content: "rawContent",
    visual_content: "visualContent",
}
