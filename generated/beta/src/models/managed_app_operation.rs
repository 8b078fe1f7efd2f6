// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedAppOperation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ManagedAppOperationCollection`], for example
/// `graph.device_app_management().managed_app_registrations().id(id).operations()`.
///
/// [`ManagedAppOperationCollection`]: crate::requests::managed_app_operation::ManagedAppOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedappoperation?view=graph-rest-beta
pub struct ManagedAppOperation {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`.
    pub state: mg::Field<String>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedAppOperation: "microsoft.graph.managedAppOperation", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    state: "state",
    version: "version",
}

mg::derived_from! { ManagedAppOperation: super::Entity }
