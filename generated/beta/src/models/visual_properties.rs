// @generated
use crate::mg;

/// Complex type `microsoft.graph.visualProperties`.
pub struct VisualProperties {
    /// `body`.
    pub body: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VisualProperties: "microsoft.graph.visualProperties", complex;
    body: "body",
    title: "title",
}
