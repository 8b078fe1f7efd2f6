// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dateTimeColumn`, a complex type.
    DateTimeColumn "microsoft.graph.dateTimeColumn" "complex";
    /// `displayAs`: String
    display_as "displayAs": String,
    /// `format`: String
    format "format": String,
}
