// @generated
use crate::mg;

/// Complex type `microsoft.graph.localeInfo`.
pub struct LocaleInfo {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `locale`.
    pub locale: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LocaleInfo: "microsoft.graph.localeInfo", complex;
    display_name: "displayName",
    locale: "locale",
}
