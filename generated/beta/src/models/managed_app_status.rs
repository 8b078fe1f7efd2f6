// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.managedAppStatus`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`ManagedAppStatusCollection`](crate::requests::managed_app_status::ManagedAppStatusCollection),
/// for example `graph.device_app_management().managed_app_statuses()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedappstatus?view=graph-rest-beta
pub struct ManagedAppStatus {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedAppStatus: "microsoft.graph.managedAppStatus", entity abstract, base super::Entity, family ManagedAppStatusKind;
    display_name: "displayName",
    id: "id" key required,
    version: "version",
}

mg::derived_from! { ManagedAppStatus: super::Entity }

/// The types derived from [`ManagedAppStatus`].
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
