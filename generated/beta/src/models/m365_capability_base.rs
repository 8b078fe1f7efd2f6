// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.m365CapabilityBase`, an abstract entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/m365capabilitybase?view=graph-rest-beta>
    M365CapabilityBase "microsoft.graph.m365CapabilityBase" "entity abstract" => M365CapabilityBaseKind;
    /// `inboundAccess`: m365CapabilityInboundAccess
    inbound_access "inboundAccess": mg::Boxed<super::M365CapabilityInboundAccess>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String, key, not null
    name "name" "kr": String,
}

/// The types derived from `microsoft.graph.m365CapabilityBase`.
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
