// @generated
use crate::{mg, models, requests};

/// Requests on one [`DirectorySettingTemplate`](models::DirectorySettingTemplate): `get`, `update`,
/// `delete`.
///
/// For example `graph.directory_setting_templates().id(id)`.
pub type DirectorySettingTemplateResource = mg::One<
    models::DirectorySettingTemplate,
    requests::directory_object::DirectoryObjectResource,
>;

/// Requests on a collection of [`DirectorySettingTemplate`](models::DirectorySettingTemplate):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_setting_templates()`.
pub type DirectorySettingTemplateCollection = mg::Many<
    models::DirectorySettingTemplate,
    DirectorySettingTemplateResource,
    requests::directory_object::DirectoryObjectCollection,
>;
