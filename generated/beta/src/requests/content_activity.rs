// @generated
use crate::{mg, models};

/// Requests on one [`ContentActivity`](models::ContentActivity): `get`, `update`, `delete`.
///
/// For example
/// `graph.me().data_security_and_governance().activities().content_activities().id(id)`.
pub type ContentActivityResource = mg::One<models::ContentActivity>;

/// Requests on a collection of [`ContentActivity`](models::ContentActivity): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().data_security_and_governance().activities().content_activities()`.
pub type ContentActivityCollection = mg::Many<
    models::ContentActivity,
    ContentActivityResource,
>;
