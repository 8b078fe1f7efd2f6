// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.uxSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/uxsetting?view=graph-rest-beta>
    UxSetting "microsoft.graph.uxSetting" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `restrictNonAdminAccess`: nonAdminSetting, not null
    restrict_non_admin_access "restrictNonAdminAccess" "r": mg::Open<super::NonAdminSetting>,
}

mg::derived_from! { UxSetting: super::Entity }
