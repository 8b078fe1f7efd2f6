// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedAppStatus`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedappstatus?view=graph-rest-beta>
    ManagedAppStatus "microsoft.graph.managedAppStatus" "entity abstract" : super::Entity => ManagedAppStatusKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { ManagedAppStatus: super::Entity }

/// The types derived from `microsoft.graph.managedAppStatus`.
#[non_exhaustive]
pub enum ManagedAppStatusKind {
    ManagedAppStatusRaw(Box<super::ManagedAppStatusRaw>),
    /// None of these, or a type that this version does not know.
    Other(Box<ManagedAppStatus>),
}

mg::family! {
    ManagedAppStatus => ManagedAppStatusKind;
    ManagedAppStatusRaw(super::ManagedAppStatusRaw),
}
