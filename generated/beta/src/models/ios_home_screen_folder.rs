// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosHomeScreenFolder`, derived from
/// [`IosHomeScreenItem`](super::IosHomeScreenItem).
pub struct IosHomeScreenFolder {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `pages`.
    pub pages: mg::Field<Vec<super::IosHomeScreenFolderPage>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosHomeScreenFolder: "microsoft.graph.iosHomeScreenFolder", complex, base super::IosHomeScreenItem;
    display_name: "displayName",
    pages: "pages" required,
}

mg::derived_from! { IosHomeScreenFolder: super::IosHomeScreenItem }
