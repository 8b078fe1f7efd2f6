// @generated
use crate::mg;

/// Complex type `microsoft.graph.displayNameLocalization`.
pub struct DisplayNameLocalization {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `languageTag`.
    pub language_tag: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DisplayNameLocalization: "microsoft.graph.displayNameLocalization", complex;
    display_name: "displayName",
    language_tag: "languageTag",
}
