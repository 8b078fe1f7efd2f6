// @generated
use crate::{mg, models};

/// Requests on one [`ProfileCardProperty`](models::ProfileCardProperty): `get`, `update`, `delete`.
///
/// For example `graph.admin().people().profile_card_properties().id(id)`.
pub type ProfileCardPropertyResource = mg::One<models::ProfileCardProperty>;

/// Requests on a collection of [`ProfileCardProperty`](models::ProfileCardProperty): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().people().profile_card_properties()`.
pub type ProfileCardPropertyCollection = mg::Many<
    models::ProfileCardProperty,
    ProfileCardPropertyResource,
>;
