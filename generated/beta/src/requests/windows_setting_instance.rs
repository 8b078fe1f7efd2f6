// @generated
use crate::{mg, models};

/// Requests on one [`WindowsSettingInstance`](models::WindowsSettingInstance): `get`, `update`,
/// `delete`.
///
/// For example `graph.me().settings().windows().id(id).instances().id(id)`.
pub type WindowsSettingInstanceResource = mg::One<models::WindowsSettingInstance>;

/// Requests on a collection of [`WindowsSettingInstance`](models::WindowsSettingInstance): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().settings().windows().id(id).instances()`.
pub type WindowsSettingInstanceCollection = mg::Many<
    models::WindowsSettingInstance,
    WindowsSettingInstanceResource,
>;
