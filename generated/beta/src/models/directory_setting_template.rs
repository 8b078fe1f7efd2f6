// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.directorySettingTemplate`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/directorysettingtemplate?view=graph-rest-beta>
    DirectorySettingTemplate "microsoft.graph.directorySettingTemplate" "entity open" : super::DirectoryObject;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `values`: Collection(settingTemplateValue), items not null
    values "values" "r": Vec<super::SettingTemplateValue>,
}

mg::derived_from! { DirectorySettingTemplate: super::DirectoryObject, super::Entity }
