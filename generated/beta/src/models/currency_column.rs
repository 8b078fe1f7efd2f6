// @generated
use crate::mg;

/// Complex type `microsoft.graph.currencyColumn`.
pub struct CurrencyColumn {
    /// `locale`.
    pub locale: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CurrencyColumn: "microsoft.graph.currencyColumn", complex;
    locale: "locale",
}
