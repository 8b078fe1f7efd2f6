// @generated
use crate::{mg, models};

/// Requests on one [`Bookmark`](models::search::Bookmark): `get`, `update`, `delete`.
///
/// For example `graph.search().bookmarks().id(id)`.
pub type BookmarkResource = mg::One<models::search::Bookmark>;

/// Requests on a collection of [`Bookmark`](models::search::Bookmark): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.search().bookmarks()`.
pub type BookmarkCollection = mg::Many<models::search::Bookmark, BookmarkResource>;
