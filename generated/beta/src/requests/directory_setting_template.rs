// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.directorySettingTemplate`, by its URL.
///
/// For example `/directorySettingTemplates/{directorySettingTemplate-id}`.
pub type DirectorySettingTemplateResource = mg::One<
    models::DirectorySettingTemplate,
    requests::directory_object::DirectoryObjectResource,
>;

/// A collection of `microsoft.graph.directorySettingTemplate`, by its URL.
///
/// For example `/directorySettingTemplates`.
pub type DirectorySettingTemplateCollection = mg::Many<
    models::DirectorySettingTemplate,
    DirectorySettingTemplateResource,
    requests::directory_object::DirectoryObjectCollection,
>;
