// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.namePronunciationSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/namepronunciationsettings?view=graph-rest-beta>
    NamePronunciationSettings "microsoft.graph.namePronunciationSettings" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabledInOrganization`: Boolean, not null
    is_enabled_in_organization "isEnabledInOrganization" "r": bool,
}

mg::derived_from! { NamePronunciationSettings: super::Entity }
