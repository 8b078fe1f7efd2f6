// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mobileAppAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MobileAppAssignmentCollection`], for example
/// `graph.device_app_management().mobile_apps().id(id).assignments()`.
///
/// [`MobileAppAssignmentCollection`]: crate::requests::mobile_app_assignment::MobileAppAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobileappassignment?view=graph-rest-beta
pub struct MobileAppAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `intent`. Never null.
    pub intent: mg::Field<mg::Open<super::InstallIntent>>,
    /// `settings`.
    pub settings: mg::Field<mg::Boxed<super::MobileAppAssignmentSettings>>,
    /// `source`. Never null. Read-only: the service computes it.
    pub source: mg::Field<mg::Open<super::DeviceAndAppManagementAssignmentSource>>,
    /// `sourceId`. Read-only: the service computes it.
    pub source_id: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppAssignment: "microsoft.graph.mobileAppAssignment", entity, base super::Entity;
    id: "id" key required,
    intent: "intent" required,
    settings: "settings",
    source: "source" required computed read_only,
    source_id: "sourceId" computed read_only,
    target: "target",
}

mg::derived_from! { MobileAppAssignment: super::Entity }
