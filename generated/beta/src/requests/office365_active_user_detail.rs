// @generated
use crate::{mg, models};

/// Requests on one [`Office365ActiveUserDetail`](models::Office365ActiveUserDetail): `get`,
/// `update`, `delete`.
///
/// For example `graph.reports().get_office365_active_user_detail(parameters).id(id)`.
pub type Office365ActiveUserDetailResource = mg::One<models::Office365ActiveUserDetail>;

/// Requests on a collection of [`Office365ActiveUserDetail`](models::Office365ActiveUserDetail):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().get_office365_active_user_detail(parameters)`.
pub type Office365ActiveUserDetailCollection = mg::Many<
    models::Office365ActiveUserDetail,
    Office365ActiveUserDetailResource,
>;
