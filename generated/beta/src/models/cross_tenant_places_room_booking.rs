// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantPlacesRoomBooking`, an entity type derived from `microsoft.graph.m365CapabilityBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/crosstenantplacesroombooking?view=graph-rest-beta>
    CrossTenantPlacesRoomBooking "microsoft.graph.crossTenantPlacesRoomBooking" "entity" : super::M365CapabilityBase;
    /// `inboundAccess`: m365CapabilityInboundAccess
    inbound_access "inboundAccess": mg::Boxed<super::M365CapabilityInboundAccess>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String, key, not null
    name "name" "kr": String,
}

mg::derived_from! { CrossTenantPlacesRoomBooking: super::M365CapabilityBase }
