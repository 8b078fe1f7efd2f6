// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.m365CapabilityBase`][reference].
///
/// Requests: [`M365CapabilityBaseCollection`], for example
/// `graph.policies().cross_tenant_access_policy().default().m365_capabilities()`.
///
/// [`M365CapabilityBaseCollection`]: crate::requests::m365_capability_base::M365CapabilityBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/m365capabilitybase?view=graph-rest-beta
pub struct M365CapabilityBase {
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
    M365CapabilityBase: "microsoft.graph.m365CapabilityBase", entity abstract, family M365CapabilityBaseKind;
    inbound_access: "inboundAccess",
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name" key required,
}

/// The types derived from [`M365CapabilityBase`].
#[non_exhaustive]
pub enum M365CapabilityBaseKind {
    CrossTenantCalendarAvailabilityBasic(
        Box<super::CrossTenantCalendarAvailabilityBasic>,
    ),
    CrossTenantCalendarAvailabilityLimitedDetails(
        Box<super::CrossTenantCalendarAvailabilityLimitedDetails>,
    ),
    CrossTenantCalendarSharingFreeBusyDetail(
        Box<super::CrossTenantCalendarSharingFreeBusyDetail>,
    ),
    CrossTenantCalendarSharingFreeBusyReviewer(
        Box<super::CrossTenantCalendarSharingFreeBusyReviewer>,
    ),
    CrossTenantCalendarSharingFreeBusySimple(
        Box<super::CrossTenantCalendarSharingFreeBusySimple>,
    ),
    CrossTenantMailTipsAll(Box<super::CrossTenantMailTipsAll>),
    CrossTenantMailTipsLimited(Box<super::CrossTenantMailTipsLimited>),
    CrossTenantMigration(Box<super::CrossTenantMigration>),
    CrossTenantOpenProfileCard(Box<super::CrossTenantOpenProfileCard>),
    CrossTenantPlacesDeskBooking(Box<super::CrossTenantPlacesDeskBooking>),
    CrossTenantPlacesRoomBooking(Box<super::CrossTenantPlacesRoomBooking>),
    /// None of these, or a type that this version does not know.
    Other(Box<M365CapabilityBase>),
}

mg::family! {
    M365CapabilityBase => M365CapabilityBaseKind;
    CrossTenantCalendarAvailabilityBasic(super::CrossTenantCalendarAvailabilityBasic),
    CrossTenantCalendarAvailabilityLimitedDetails(super::CrossTenantCalendarAvailabilityLimitedDetails),
    CrossTenantCalendarSharingFreeBusyDetail(super::CrossTenantCalendarSharingFreeBusyDetail),
    CrossTenantCalendarSharingFreeBusyReviewer(super::CrossTenantCalendarSharingFreeBusyReviewer),
    CrossTenantCalendarSharingFreeBusySimple(super::CrossTenantCalendarSharingFreeBusySimple),
    CrossTenantMailTipsAll(super::CrossTenantMailTipsAll),
    CrossTenantMailTipsLimited(super::CrossTenantMailTipsLimited),
    CrossTenantMigration(super::CrossTenantMigration),
    CrossTenantOpenProfileCard(super::CrossTenantOpenProfileCard),
    CrossTenantPlacesDeskBooking(super::CrossTenantPlacesDeskBooking),
    CrossTenantPlacesRoomBooking(super::CrossTenantPlacesRoomBooking),
}
