// @generated
use crate::mg;

/// Complex type `microsoft.graph.siteSettings`.
pub struct SiteSettings {
    /// `languageTag`.
    pub language_tag: mg::Field<String>,
    /// `timeZone`.
    pub time_zone: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SiteSettings: "microsoft.graph.siteSettings", complex;
    language_tag: "languageTag",
    time_zone: "timeZone",
}
