// @generated
use crate::{mg, models};

/// Requests on one
/// [`UserPasswordResetsAndChangesSummary`](models::UserPasswordResetsAndChangesSummary): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.reports().authentication_methods().user_password_resets_and_changes_summary().id(id)`.
pub type UserPasswordResetsAndChangesSummaryResource = mg::One<
    models::UserPasswordResetsAndChangesSummary,
>;

/// Requests on a collection of
/// [`UserPasswordResetsAndChangesSummary`](models::UserPasswordResetsAndChangesSummary): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.reports().authentication_methods().user_password_resets_and_changes_summary()`.
pub type UserPasswordResetsAndChangesSummaryCollection = mg::Many<
    models::UserPasswordResetsAndChangesSummary,
    UserPasswordResetsAndChangesSummaryResource,
>;
