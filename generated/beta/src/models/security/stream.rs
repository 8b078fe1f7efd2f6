// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.stream`.
pub struct Stream {
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Stream: "microsoft.graph.security.stream", complex;
    name: "name",
}
