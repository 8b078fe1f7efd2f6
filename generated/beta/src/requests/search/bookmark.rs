// @generated
use crate::{mg, models};

/// One `microsoft.graph.search.bookmark`, by its URL.
///
/// For example `/search/bookmarks/{bookmark-id}`.
pub type BookmarkResource = mg::One<models::search::Bookmark>;

/// A collection of `microsoft.graph.search.bookmark`, by its URL.
///
/// For example `/search/bookmarks`.
pub type BookmarkCollection = mg::Many<models::search::Bookmark, BookmarkResource>;
