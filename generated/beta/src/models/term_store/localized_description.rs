// @generated
use crate::mg;

/// Complex type `microsoft.graph.termStore.localizedDescription`.
pub struct LocalizedDescription {
    /// `description`.
    pub description: mg::Field<String>,
    /// `languageTag`.
    pub language_tag: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LocalizedDescription: "microsoft.graph.termStore.localizedDescription", complex;
    description: "description",
    language_tag: "languageTag",
}
