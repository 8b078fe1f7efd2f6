// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.currencyColumn`, a complex type.
    CurrencyColumn "microsoft.graph.currencyColumn" "complex";
    /// `locale`: String
    locale "locale": String,
}
