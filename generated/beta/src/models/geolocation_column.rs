// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.geolocationColumn`, a complex type.
    GeolocationColumn "microsoft.graph.geolocationColumn" "complex";
}
