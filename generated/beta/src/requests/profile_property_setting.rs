// @generated
use crate::{mg, models};

/// Requests on one [`ProfilePropertySetting`](models::ProfilePropertySetting): `get`, `update`,
/// `delete`.
///
/// For example `graph.admin().people().profile_property_settings().id(id)`.
pub type ProfilePropertySettingResource = mg::One<models::ProfilePropertySetting>;

/// Requests on a collection of [`ProfilePropertySetting`](models::ProfilePropertySetting): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().people().profile_property_settings()`.
pub type ProfilePropertySettingCollection = mg::Many<
    models::ProfilePropertySetting,
    ProfilePropertySettingResource,
>;
