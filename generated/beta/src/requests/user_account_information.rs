// @generated
use crate::{mg, models};

/// Requests on one [`UserAccountInformation`](models::UserAccountInformation): `get`, `update`,
/// `delete`.
///
/// For example `graph.me().profile().account().id(id)`.
pub type UserAccountInformationResource = mg::One<models::UserAccountInformation>;

/// Requests on a collection of [`UserAccountInformation`](models::UserAccountInformation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().profile().account()`.
pub type UserAccountInformationCollection = mg::Many<
    models::UserAccountInformation,
    UserAccountInformationResource,
>;
