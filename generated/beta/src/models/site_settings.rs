// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.siteSettings`, a complex type.
    SiteSettings "microsoft.graph.siteSettings" "complex";
    /// `languageTag`: String
    language_tag "languageTag": String,
    /// `timeZone`: String
    time_zone "timeZone": String,
}
