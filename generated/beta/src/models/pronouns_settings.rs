// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.pronounsSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/pronounssettings?view=graph-rest-beta>
    PronounsSettings "microsoft.graph.pronounsSettings" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabledInOrganization`: Boolean, not null
    is_enabled_in_organization "isEnabledInOrganization" "r": bool,
}

mg::derived_from! { PronounsSettings: super::Entity }
