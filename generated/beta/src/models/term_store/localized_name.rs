// @generated
use crate::mg;

/// Complex type `microsoft.graph.termStore.localizedName`.
pub struct LocalizedName {
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
    LocalizedName: "microsoft.graph.termStore.localizedName", complex;
    language_tag: "languageTag",
    name: "name",
}
