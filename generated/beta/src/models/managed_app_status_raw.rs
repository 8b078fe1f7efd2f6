// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedAppStatusRaw`][reference], derived from
/// [`ManagedAppStatus`](super::ManagedAppStatus).
///
/// Requests: [`ManagedAppStatusRawCollection`], for example
/// `graph.device_app_management().managed_app_statuses().cast_to_managed_app_status_raw()`.
///
/// [`ManagedAppStatusRawCollection`]: crate::requests::managed_app_status_raw::ManagedAppStatusRawCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedappstatusraw?view=graph-rest-beta
pub struct ManagedAppStatusRaw {
    /// `content`.
    pub content: mg::Field<mg::Json>,
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
    ManagedAppStatusRaw: "microsoft.graph.managedAppStatusRaw", entity, base super::ManagedAppStatus;
    content: "content",
    display_name: "displayName",
    id: "id" key required,
    version: "version",
}

mg::derived_from! { ManagedAppStatusRaw: super::ManagedAppStatus, super::Entity }
