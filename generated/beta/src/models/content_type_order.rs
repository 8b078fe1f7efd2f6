// @generated
use crate::mg;

/// Complex type `microsoft.graph.contentTypeOrder`.
pub struct ContentTypeOrder {
    /// `default`.
    pub default: mg::Field<bool>,
    /// `position`.
    pub position: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentTypeOrder: "microsoft.graph.contentTypeOrder", complex;
    default: "default",
    position: "position",
}
