// @generated
use crate::mg;

/// Complex type `microsoft.graph.profileSourceLocalization`.
pub struct ProfileSourceLocalization {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `languageTag`.
    pub language_tag: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProfileSourceLocalization: "microsoft.graph.profileSourceLocalization", complex;
    display_name: "displayName",
    language_tag: "languageTag",
    web_url: "webUrl",
}
