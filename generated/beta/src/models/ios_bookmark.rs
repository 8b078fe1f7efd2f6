// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosBookmark`.
pub struct IosBookmark {
    /// `bookmarkFolder`.
    pub bookmark_folder: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `url`. Never null.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosBookmark: "microsoft.graph.iosBookmark", complex;
    bookmark_folder: "bookmarkFolder",
    display_name: "displayName" required,
    url: "url" required,
}
