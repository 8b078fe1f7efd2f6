// @generated
use crate::mg;

/// Complex type `microsoft.graph.numberColumn`.
pub struct NumberColumn {
    /// `decimalPlaces`.
    pub decimal_places: mg::Field<String>,
    /// `displayAs`.
    pub display_as: mg::Field<String>,
    /// `maximum`.
    pub maximum: mg::Field<f64>,
    /// `minimum`.
    pub minimum: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NumberColumn: "microsoft.graph.numberColumn", complex;
    decimal_places: "decimalPlaces",
    display_as: "displayAs",
    maximum: "maximum",
    minimum: "minimum",
}
