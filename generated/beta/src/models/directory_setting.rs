// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.directorySetting`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/directorysetting?view=graph-rest-beta>
    DirectorySetting "microsoft.graph.directorySetting" "entity open" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `templateId`: String
    template_id "templateId": String,
    /// `values`: Collection(settingValue), items not null
    values "values" "r": Vec<super::SettingValue>,
}

mg::derived_from! { DirectorySetting: super::Entity }
