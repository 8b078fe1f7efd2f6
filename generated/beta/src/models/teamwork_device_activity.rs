// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamworkDeviceActivity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TeamworkDeviceActivityResource`], for example
/// `graph.teamwork().devices().id(id).activity()`.
///
/// [`TeamworkDeviceActivityResource`]: crate::requests::teamwork_device_activity::TeamworkDeviceActivityResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamworkdeviceactivity?view=graph-rest-beta
pub struct TeamworkDeviceActivity {
    /// `activePeripherals`.
    pub active_peripherals: mg::Field<mg::Boxed<super::TeamworkActivePeripherals>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkDeviceActivity: "microsoft.graph.teamworkDeviceActivity", entity, base super::Entity;
    active_peripherals: "activePeripherals",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { TeamworkDeviceActivity: super::Entity }
