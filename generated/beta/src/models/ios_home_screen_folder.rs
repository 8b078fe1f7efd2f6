// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosHomeScreenFolder`, a complex type derived from `microsoft.graph.iosHomeScreenItem`.
    IosHomeScreenFolder "microsoft.graph.iosHomeScreenFolder" "complex" : super::IosHomeScreenItem;
    /// `displayName`: String
    display_name "displayName": String,
    /// `pages`: Collection(iosHomeScreenFolderPage), items not null
    pages "pages" "r": Vec<super::IosHomeScreenFolderPage>,
}

mg::derived_from! { IosHomeScreenFolder: super::IosHomeScreenItem }
