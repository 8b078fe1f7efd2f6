// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.adminAppsAndServices`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/adminappsandservices?view=graph-rest-beta>
    AdminAppsAndServices "microsoft.graph.adminAppsAndServices" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `settings`: appsAndServicesSettings, not null
    settings "settings" "r": mg::Boxed<super::AppsAndServicesSettings>,
}

mg::derived_from! { AdminAppsAndServices: super::Entity }
