// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedAppStatusRaw`, an entity type derived from `microsoft.graph.managedAppStatus`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedappstatusraw?view=graph-rest-beta>
    ManagedAppStatusRaw "microsoft.graph.managedAppStatusRaw" "entity" : super::ManagedAppStatus;
    /// `content`: Json
    content "content": mg::Json,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { ManagedAppStatusRaw: super::ManagedAppStatus, super::Entity }
