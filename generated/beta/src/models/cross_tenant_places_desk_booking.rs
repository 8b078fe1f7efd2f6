// @generated
use crate::mg;

/// Entity type [`microsoft.graph.crossTenantPlacesDeskBooking`][reference], derived from
/// [`M365CapabilityBase`](super::M365CapabilityBase).
///
/// Requests: [`CrossTenantPlacesDeskBookingCollection`], for example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .default()
///     .m365_capabilities()
///     .cast_to_cross_tenant_places_desk_booking()
/// ```
///
/// [`CrossTenantPlacesDeskBookingCollection`]: crate::requests::cross_tenant_places_desk_booking::CrossTenantPlacesDeskBookingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/crosstenantplacesdeskbooking?view=graph-rest-beta
pub struct CrossTenantPlacesDeskBooking {
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
    CrossTenantPlacesDeskBooking: "microsoft.graph.crossTenantPlacesDeskBooking", entity, base super::M365CapabilityBase;
    inbound_access: "inboundAccess",
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name" key required,
}

mg::derived_from! { CrossTenantPlacesDeskBooking: super::M365CapabilityBase }
