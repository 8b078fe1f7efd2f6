// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.adminForms`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/adminforms?view=graph-rest-beta>
    AdminForms "microsoft.graph.adminForms" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `settings`: formsSettings, not null
    settings "settings" "r": mg::Boxed<super::FormsSettings>,
}

mg::derived_from! { AdminForms: super::Entity }
