// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharepoint`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepoint?view=graph-rest-beta>
    Sharepoint "microsoft.graph.sharepoint" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Sharepoint: super::Entity }

impl Sharepoint {
    /// `settings`: `sharepointSettings`, contained
    pub const SETTINGS: mg::Nav<Sharepoint, super::SharepointSettings> = mg::Nav::new(
        "settings",
    );
}
