// @generated
use crate::{mg, models};

/// Requests on one [`LoginPage`](models::LoginPage): `get`, `update`, `delete`.
///
/// For example `graph.security().attack_simulation().login_pages().id(id)`.
pub type LoginPageResource = mg::One<models::LoginPage>;

/// Requests on a collection of [`LoginPage`](models::LoginPage): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.security().attack_simulation().login_pages()`.
pub type LoginPageCollection = mg::Many<models::LoginPage, LoginPageResource>;
