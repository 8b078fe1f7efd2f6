// @generated
use crate::mg;

/// Complex type `microsoft.graph.placeExecutionResult`.
pub struct PlaceExecutionResult {
    /// `children`.
    pub children: mg::Field<Vec<super::PlaceExecutionResult>>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlaceExecutionResult: "microsoft.graph.placeExecutionResult", complex;
    children: "children",
    error: "error",
}

impl PlaceExecutionResult {
    /// `succeededPlace`: [`Place`](super::Place).
    pub const SUCCEEDED_PLACE: mg::Nav<PlaceExecutionResult, super::Place> = mg::Nav::new(
        "succeededPlace",
    );
}
