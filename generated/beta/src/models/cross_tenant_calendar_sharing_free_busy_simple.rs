// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantCalendarSharingFreeBusySimple`, an entity type derived from `microsoft.graph.m365CapabilityBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/crosstenantcalendarsharingfreebusysimple?view=graph-rest-beta>
    CrossTenantCalendarSharingFreeBusySimple "microsoft.graph.crossTenantCalendarSharingFreeBusySimple" "entity" : super::M365CapabilityBase;
    /// `inboundAccess`: m365CapabilityInboundAccess
    inbound_access "inboundAccess": mg::Boxed<super::M365CapabilityInboundAccess>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String, key, not null
    name "name" "kr": String,
}

mg::derived_from! { CrossTenantCalendarSharingFreeBusySimple: super::M365CapabilityBase }
