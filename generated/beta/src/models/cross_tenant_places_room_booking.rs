// @generated
use crate::mg;

/// Entity type [`microsoft.graph.crossTenantPlacesRoomBooking`][reference], derived from
/// [`M365CapabilityBase`](super::M365CapabilityBase).
///
/// Requests: [`CrossTenantPlacesRoomBookingCollection`], for example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .default()
///     .m365_capabilities()
///     .cast_to_cross_tenant_places_room_booking()
/// ```
///
/// [`CrossTenantPlacesRoomBookingCollection`]: crate::requests::cross_tenant_places_room_booking::CrossTenantPlacesRoomBookingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/crosstenantplacesroombooking?view=graph-rest-beta
pub struct CrossTenantPlacesRoomBooking {
    /// `inboundAccess`.
    pub inbound_access: mg::Field<mg::Boxed<super::M365CapabilityInboundAccess>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`: the key. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantPlacesRoomBooking: "microsoft.graph.crossTenantPlacesRoomBooking", entity, base super::M365CapabilityBase;
    inbound_access: "inboundAccess",
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name" key required,
}

mg::derived_from! { CrossTenantPlacesRoomBooking: super::M365CapabilityBase }
