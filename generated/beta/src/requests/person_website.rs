// @generated
use crate::{mg, models};

/// Requests on one [`PersonWebsite`](models::PersonWebsite): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().websites().id(id)`.
pub type PersonWebsiteResource = mg::One<models::PersonWebsite>;

/// Requests on a collection of [`PersonWebsite`](models::PersonWebsite): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().profile().websites()`.
pub type PersonWebsiteCollection = mg::Many<
    models::PersonWebsite,
    PersonWebsiteResource,
>;
