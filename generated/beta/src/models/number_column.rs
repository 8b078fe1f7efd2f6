// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.numberColumn`, a complex type.
    NumberColumn "microsoft.graph.numberColumn" "complex";
    /// `decimalPlaces`: String
    decimal_places "decimalPlaces": String,
    /// `displayAs`: String
    display_as "displayAs": String,
    /// `maximum`: Double
    maximum "maximum": f64,
    /// `minimum`: Double
    minimum "minimum": f64,
}
