// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.placeExecutionResult`, a complex type.
    PlaceExecutionResult "microsoft.graph.placeExecutionResult" "complex";
    /// `children`: Collection(placeExecutionResult)
    children "children": Vec<super::PlaceExecutionResult>,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
}

impl PlaceExecutionResult {
    /// `succeededPlace`: `place`
    pub const SUCCEEDED_PLACE: mg::Nav<PlaceExecutionResult, super::Place> = mg::Nav::new(
        "succeededPlace",
    );
}
