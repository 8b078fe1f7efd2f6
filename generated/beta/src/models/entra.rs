// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entra`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/entra?view=graph-rest-beta>
    Entra "microsoft.graph.entra" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Entra: super::Entity }

impl Entra {
    /// `uxSetting`: `uxSetting`, contained
    pub const UX_SETTING: mg::Nav<Entra, super::UxSetting> = mg::Nav::new("uxSetting");
}
