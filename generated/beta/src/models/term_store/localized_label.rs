// @generated
use crate::mg;

/// Complex type `microsoft.graph.termStore.localizedLabel`.
pub struct LocalizedLabel {
    /// `isDefault`.
    pub is_default: mg::Field<bool>,
    /// `languageTag`.
    pub language_tag: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LocalizedLabel: "microsoft.graph.termStore.localizedLabel", complex;
    is_default: "isDefault",
    language_tag: "languageTag",
    name: "name",
}
