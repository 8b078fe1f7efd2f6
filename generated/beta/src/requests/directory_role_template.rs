// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.directoryRoleTemplate`, by its URL.
///
/// For example `/directoryRoleTemplates/{directoryRoleTemplate-id}`.
pub type DirectoryRoleTemplateResource = mg::One<
    models::DirectoryRoleTemplate,
    requests::directory_object::DirectoryObjectResource,
>;

/// A collection of `microsoft.graph.directoryRoleTemplate`, by its URL.
///
/// For example `/directoryRoleTemplates`.
pub type DirectoryRoleTemplateCollection = mg::Many<
    models::DirectoryRoleTemplate,
    DirectoryRoleTemplateResource,
    requests::directory_object::DirectoryObjectCollection,
>;
