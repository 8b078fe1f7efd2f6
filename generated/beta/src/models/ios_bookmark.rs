// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosBookmark`, a complex type.
    IosBookmark "microsoft.graph.iosBookmark" "complex";
    /// `bookmarkFolder`: String
    bookmark_folder "bookmarkFolder": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `url`: String, not null
    url "url" "r": String,
}
