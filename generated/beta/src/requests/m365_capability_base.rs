// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.m365CapabilityBase`, by its URL.
    ///
    /// For example `/policies/crossTenantAccessPolicy/default/m365Capabilities/{m365CapabilityBase-id}`.
    M365CapabilityBaseResource(mg::One<models::M365CapabilityBase>)
}

impl M365CapabilityBaseResource {
    /// `…/microsoft.graph.crossTenantCalendarAvailabilityBasic`
    #[inline]
    pub fn as_cross_tenant_calendar_availability_basic(
        &self,
    ) -> requests::cross_tenant_calendar_availability_basic::CrossTenantCalendarAvailabilityBasicResource {
        mg::to(self, "microsoft.graph.crossTenantCalendarAvailabilityBasic")
    }

    /// `…/microsoft.graph.crossTenantCalendarAvailabilityLimitedDetails`
    #[inline]
    pub fn as_cross_tenant_calendar_availability_limited_details(
        &self,
    ) -> requests::cross_tenant_calendar_availability_limited_details::CrossTenantCalendarAvailabilityLimitedDetailsResource {
        mg::to(self, "microsoft.graph.crossTenantCalendarAvailabilityLimitedDetails")
    }

    /// `…/microsoft.graph.crossTenantCalendarSharingFreeBusyDetail`
    #[inline]
    pub fn as_cross_tenant_calendar_sharing_free_busy_detail(
        &self,
    ) -> requests::cross_tenant_calendar_sharing_free_busy_detail::CrossTenantCalendarSharingFreeBusyDetailResource {
        mg::to(self, "microsoft.graph.crossTenantCalendarSharingFreeBusyDetail")
    }

    /// `…/microsoft.graph.crossTenantCalendarSharingFreeBusyReviewer`
    #[inline]
    pub fn as_cross_tenant_calendar_sharing_free_busy_reviewer(
        &self,
    ) -> requests::cross_tenant_calendar_sharing_free_busy_reviewer::CrossTenantCalendarSharingFreeBusyReviewerResource {
        mg::to(self, "microsoft.graph.crossTenantCalendarSharingFreeBusyReviewer")
    }

    /// `…/microsoft.graph.crossTenantCalendarSharingFreeBusySimple`
    #[inline]
    pub fn as_cross_tenant_calendar_sharing_free_busy_simple(
        &self,
    ) -> requests::cross_tenant_calendar_sharing_free_busy_simple::CrossTenantCalendarSharingFreeBusySimpleResource {
        mg::to(self, "microsoft.graph.crossTenantCalendarSharingFreeBusySimple")
    }

    /// `…/microsoft.graph.crossTenantMailTipsAll`
    #[inline]
    pub fn as_cross_tenant_mail_tips_all(
        &self,
    ) -> requests::cross_tenant_mail_tips_all::CrossTenantMailTipsAllResource {
        mg::to(self, "microsoft.graph.crossTenantMailTipsAll")
    }

    /// `…/microsoft.graph.crossTenantMailTipsLimited`
    #[inline]
    pub fn as_cross_tenant_mail_tips_limited(
        &self,
    ) -> requests::cross_tenant_mail_tips_limited::CrossTenantMailTipsLimitedResource {
        mg::to(self, "microsoft.graph.crossTenantMailTipsLimited")
    }

    /// `…/microsoft.graph.crossTenantMigration`
    #[inline]
    pub fn as_cross_tenant_migration(
        &self,
    ) -> requests::cross_tenant_migration::CrossTenantMigrationResource {
        mg::to(self, "microsoft.graph.crossTenantMigration")
    }

    /// `…/microsoft.graph.crossTenantOpenProfileCard`
    #[inline]
    pub fn as_cross_tenant_open_profile_card(
        &self,
    ) -> requests::cross_tenant_open_profile_card::CrossTenantOpenProfileCardResource {
        mg::to(self, "microsoft.graph.crossTenantOpenProfileCard")
    }

    /// `…/microsoft.graph.crossTenantPlacesDeskBooking`
    #[inline]
    pub fn as_cross_tenant_places_desk_booking(
        &self,
    ) -> requests::cross_tenant_places_desk_booking::CrossTenantPlacesDeskBookingResource {
        mg::to(self, "microsoft.graph.crossTenantPlacesDeskBooking")
    }

    /// `…/microsoft.graph.crossTenantPlacesRoomBooking`
    #[inline]
    pub fn as_cross_tenant_places_room_booking(
        &self,
    ) -> requests::cross_tenant_places_room_booking::CrossTenantPlacesRoomBookingResource {
        mg::to(self, "microsoft.graph.crossTenantPlacesRoomBooking")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.m365CapabilityBase`, by its URL.
    ///
    /// For example `/policies/crossTenantAccessPolicy/default/m365Capabilities`.
    M365CapabilityBaseCollection(mg::Many<models::M365CapabilityBase, M365CapabilityBaseResource>)
}

impl M365CapabilityBaseCollection {
    /// `…/microsoft.graph.crossTenantCalendarAvailabilityBasic`
    #[inline]
    pub fn as_cross_tenant_calendar_availability_basic(
        &self,
    ) -> requests::cross_tenant_calendar_availability_basic::CrossTenantCalendarAvailabilityBasicCollection {
        mg::to(self, "microsoft.graph.crossTenantCalendarAvailabilityBasic")
    }

    /// `…/microsoft.graph.crossTenantCalendarAvailabilityLimitedDetails`
    #[inline]
    pub fn as_cross_tenant_calendar_availability_limited_details(
        &self,
    ) -> requests::cross_tenant_calendar_availability_limited_details::CrossTenantCalendarAvailabilityLimitedDetailsCollection {
        mg::to(self, "microsoft.graph.crossTenantCalendarAvailabilityLimitedDetails")
    }

    /// `…/microsoft.graph.crossTenantCalendarSharingFreeBusyDetail`
    #[inline]
    pub fn as_cross_tenant_calendar_sharing_free_busy_detail(
        &self,
    ) -> requests::cross_tenant_calendar_sharing_free_busy_detail::CrossTenantCalendarSharingFreeBusyDetailCollection {
        mg::to(self, "microsoft.graph.crossTenantCalendarSharingFreeBusyDetail")
    }

    /// `…/microsoft.graph.crossTenantCalendarSharingFreeBusyReviewer`
    #[inline]
    pub fn as_cross_tenant_calendar_sharing_free_busy_reviewer(
        &self,
    ) -> requests::cross_tenant_calendar_sharing_free_busy_reviewer::CrossTenantCalendarSharingFreeBusyReviewerCollection {
        mg::to(self, "microsoft.graph.crossTenantCalendarSharingFreeBusyReviewer")
    }

    /// `…/microsoft.graph.crossTenantCalendarSharingFreeBusySimple`
    #[inline]
    pub fn as_cross_tenant_calendar_sharing_free_busy_simple(
        &self,
    ) -> requests::cross_tenant_calendar_sharing_free_busy_simple::CrossTenantCalendarSharingFreeBusySimpleCollection {
        mg::to(self, "microsoft.graph.crossTenantCalendarSharingFreeBusySimple")
    }

    /// `…/microsoft.graph.crossTenantMailTipsAll`
    #[inline]
    pub fn as_cross_tenant_mail_tips_all(
        &self,
    ) -> requests::cross_tenant_mail_tips_all::CrossTenantMailTipsAllCollection {
        mg::to(self, "microsoft.graph.crossTenantMailTipsAll")
    }

    /// `…/microsoft.graph.crossTenantMailTipsLimited`
    #[inline]
    pub fn as_cross_tenant_mail_tips_limited(
        &self,
    ) -> requests::cross_tenant_mail_tips_limited::CrossTenantMailTipsLimitedCollection {
        mg::to(self, "microsoft.graph.crossTenantMailTipsLimited")
    }

    /// `…/microsoft.graph.crossTenantMigration`
    #[inline]
    pub fn as_cross_tenant_migration(
        &self,
    ) -> requests::cross_tenant_migration::CrossTenantMigrationCollection {
        mg::to(self, "microsoft.graph.crossTenantMigration")
    }

    /// `…/microsoft.graph.crossTenantOpenProfileCard`
    #[inline]
    pub fn as_cross_tenant_open_profile_card(
        &self,
    ) -> requests::cross_tenant_open_profile_card::CrossTenantOpenProfileCardCollection {
        mg::to(self, "microsoft.graph.crossTenantOpenProfileCard")
    }

    /// `…/microsoft.graph.crossTenantPlacesDeskBooking`
    #[inline]
    pub fn as_cross_tenant_places_desk_booking(
        &self,
    ) -> requests::cross_tenant_places_desk_booking::CrossTenantPlacesDeskBookingCollection {
        mg::to(self, "microsoft.graph.crossTenantPlacesDeskBooking")
    }

    /// `…/microsoft.graph.crossTenantPlacesRoomBooking`
    #[inline]
    pub fn as_cross_tenant_places_room_booking(
        &self,
    ) -> requests::cross_tenant_places_room_booking::CrossTenantPlacesRoomBookingCollection {
        mg::to(self, "microsoft.graph.crossTenantPlacesRoomBooking")
    }
}
