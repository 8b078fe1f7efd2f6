// @generated
use crate::{mg, models};

/// Requests on one [`BrowserSharedCookie`](models::BrowserSharedCookie): `get`, `update`, `delete`.
///
/// For example
/// `graph.admin().edge().internet_explorer_mode().site_lists().id(id).shared_cookies().id(id)`.
pub type BrowserSharedCookieResource = mg::One<models::BrowserSharedCookie>;

/// Requests on a collection of [`BrowserSharedCookie`](models::BrowserSharedCookie): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.admin().edge().internet_explorer_mode().site_lists().id(id).shared_cookies()`.
pub type BrowserSharedCookieCollection = mg::Many<
    models::BrowserSharedCookie,
    BrowserSharedCookieResource,
>;
