// @generated
use crate::{mg, models};

/// Requests on one [`BrowserSite`](models::BrowserSite): `get`, `update`, `delete`.
///
/// For example `graph.admin().edge().internet_explorer_mode().site_lists().id(id).sites().id(id)`.
pub type BrowserSiteResource = mg::One<models::BrowserSite>;

/// Requests on a collection of [`BrowserSite`](models::BrowserSite): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.admin().edge().internet_explorer_mode().site_lists().id(id).sites()`.
pub type BrowserSiteCollection = mg::Many<models::BrowserSite, BrowserSiteResource>;
