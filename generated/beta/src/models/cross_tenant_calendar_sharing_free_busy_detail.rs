// @generated
use crate::mg;

/// Entity type [`microsoft.graph.crossTenantCalendarSharingFreeBusyDetail`][reference], derived
/// from [`M365CapabilityBase`](super::M365CapabilityBase).
///
/// Requests: [`CrossTenantCalendarSharingFreeBusyDetailCollection`], for example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .default()
///     .m365_capabilities()
///     .cast_to_cross_tenant_calendar_sharing_free_busy_detail()
/// ```
///
/// [`CrossTenantCalendarSharingFreeBusyDetailCollection`]: crate::requests::cross_tenant_calendar_sharing_free_busy_detail::CrossTenantCalendarSharingFreeBusyDetailCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/crosstenantcalendarsharingfreebusydetail?view=graph-rest-beta
pub struct CrossTenantCalendarSharingFreeBusyDetail {
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
    CrossTenantCalendarSharingFreeBusyDetail: "microsoft.graph.crossTenantCalendarSharingFreeBusyDetail", entity, base super::M365CapabilityBase;
    inbound_access: "inboundAccess",
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name" key required,
}

mg::derived_from! { CrossTenantCalendarSharingFreeBusyDetail: super::M365CapabilityBase }
