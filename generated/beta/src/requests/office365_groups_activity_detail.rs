// @generated
use crate::{mg, models};

/// Requests on one [`Office365GroupsActivityDetail`](models::Office365GroupsActivityDetail): `get`,
/// `update`, `delete`.
///
/// For example `graph.reports().get_office365_groups_activity_detail(parameters).id(id)`.
pub type Office365GroupsActivityDetailResource = mg::One<
    models::Office365GroupsActivityDetail,
>;

/// Requests on a collection of
/// [`Office365GroupsActivityDetail`](models::Office365GroupsActivityDetail): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().get_office365_groups_activity_detail(parameters)`.
pub type Office365GroupsActivityDetailCollection = mg::Many<
    models::Office365GroupsActivityDetail,
    Office365GroupsActivityDetailResource,
>;
