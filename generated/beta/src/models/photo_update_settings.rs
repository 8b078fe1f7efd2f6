// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.photoUpdateSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/photoupdatesettings?view=graph-rest-beta>
    PhotoUpdateSettings "microsoft.graph.photoUpdateSettings" "entity" : super::Entity;
    /// `allowedRoles`: Collection(String)
    allowed_roles "allowedRoles": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PhotoUpdateSettings: super::Entity }
