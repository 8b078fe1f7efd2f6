// @generated
use crate::{mg, models, requests};

/// Requests on one [`M365CapabilityBase`](models::M365CapabilityBase): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example
/// `graph.policies().cross_tenant_access_policy().default().m365_capabilities().id(id)`.
#[derive(Clone, Debug)]
pub struct M365CapabilityBaseResource(mg::One<models::M365CapabilityBase>);

mg::builder! { M365CapabilityBaseResource: mg::One<models::M365CapabilityBase> }

impl M365CapabilityBaseResource {
    /// `…/microsoft.graph.crossTenantCalendarAvailabilityBasic`: cast to
    /// [`CrossTenantCalendarAvailabilityBasic`](models::CrossTenantCalendarAvailabilityBasic).
    #[doc(alias = "microsoft.graph.crossTenantCalendarAvailabilityBasic")]
    #[inline]
    pub fn cast_to_cross_tenant_calendar_availability_basic(
        &self,
    ) -> requests::cross_tenant_calendar_availability_basic::CrossTenantCalendarAvailabilityBasicResource {
        mg::navigate(self, "microsoft.graph.crossTenantCalendarAvailabilityBasic")
    }

    /// `…/microsoft.graph.crossTenantCalendarAvailabilityLimitedDetails`: cast to
    /// [`CrossTenantCalendarAvailabilityLimitedDetails`].
    ///
    /// [`CrossTenantCalendarAvailabilityLimitedDetails`]: models::CrossTenantCalendarAvailabilityLimitedDetails
    #[doc(alias = "microsoft.graph.crossTenantCalendarAvailabilityLimitedDetails")]
    #[inline]
    pub fn cast_to_cross_tenant_calendar_availability_limited_details(
        &self,
    ) -> requests::cross_tenant_calendar_availability_limited_details::CrossTenantCalendarAvailabilityLimitedDetailsResource {
        mg::navigate(
            self,
            "microsoft.graph.crossTenantCalendarAvailabilityLimitedDetails",
        )
    }

    /// `…/microsoft.graph.crossTenantCalendarSharingFreeBusyDetail`: cast to
    /// [`CrossTenantCalendarSharingFreeBusyDetail`].
    ///
    /// [`CrossTenantCalendarSharingFreeBusyDetail`]: models::CrossTenantCalendarSharingFreeBusyDetail
    #[doc(alias = "microsoft.graph.crossTenantCalendarSharingFreeBusyDetail")]
    #[inline]
    pub fn cast_to_cross_tenant_calendar_sharing_free_busy_detail(
        &self,
    ) -> requests::cross_tenant_calendar_sharing_free_busy_detail::CrossTenantCalendarSharingFreeBusyDetailResource {
        mg::navigate(self, "microsoft.graph.crossTenantCalendarSharingFreeBusyDetail")
    }

    /// `…/microsoft.graph.crossTenantCalendarSharingFreeBusyReviewer`: cast to
    /// [`CrossTenantCalendarSharingFreeBusyReviewer`].
    ///
    /// [`CrossTenantCalendarSharingFreeBusyReviewer`]: models::CrossTenantCalendarSharingFreeBusyReviewer
    #[doc(alias = "microsoft.graph.crossTenantCalendarSharingFreeBusyReviewer")]
    #[inline]
    pub fn cast_to_cross_tenant_calendar_sharing_free_busy_reviewer(
        &self,
    ) -> requests::cross_tenant_calendar_sharing_free_busy_reviewer::CrossTenantCalendarSharingFreeBusyReviewerResource {
        mg::navigate(self, "microsoft.graph.crossTenantCalendarSharingFreeBusyReviewer")
    }

    /// `…/microsoft.graph.crossTenantCalendarSharingFreeBusySimple`: cast to
    /// [`CrossTenantCalendarSharingFreeBusySimple`].
    ///
    /// [`CrossTenantCalendarSharingFreeBusySimple`]: models::CrossTenantCalendarSharingFreeBusySimple
    #[doc(alias = "microsoft.graph.crossTenantCalendarSharingFreeBusySimple")]
    #[inline]
    pub fn cast_to_cross_tenant_calendar_sharing_free_busy_simple(
        &self,
    ) -> requests::cross_tenant_calendar_sharing_free_busy_simple::CrossTenantCalendarSharingFreeBusySimpleResource {
        mg::navigate(self, "microsoft.graph.crossTenantCalendarSharingFreeBusySimple")
    }

    /// `…/microsoft.graph.crossTenantMailTipsAll`: cast to
    /// [`CrossTenantMailTipsAll`](models::CrossTenantMailTipsAll).
    #[doc(alias = "microsoft.graph.crossTenantMailTipsAll")]
    #[inline]
    pub fn cast_to_cross_tenant_mail_tips_all(
        &self,
    ) -> requests::cross_tenant_mail_tips_all::CrossTenantMailTipsAllResource {
        mg::navigate(self, "microsoft.graph.crossTenantMailTipsAll")
    }

    /// `…/microsoft.graph.crossTenantMailTipsLimited`: cast to
    /// [`CrossTenantMailTipsLimited`](models::CrossTenantMailTipsLimited).
    #[doc(alias = "microsoft.graph.crossTenantMailTipsLimited")]
    #[inline]
    pub fn cast_to_cross_tenant_mail_tips_limited(
        &self,
    ) -> requests::cross_tenant_mail_tips_limited::CrossTenantMailTipsLimitedResource {
        mg::navigate(self, "microsoft.graph.crossTenantMailTipsLimited")
    }

    /// `…/microsoft.graph.crossTenantMigration`: cast to
    /// [`CrossTenantMigration`](models::CrossTenantMigration).
    #[doc(alias = "microsoft.graph.crossTenantMigration")]
    #[inline]
    pub fn cast_to_cross_tenant_migration(
        &self,
    ) -> requests::cross_tenant_migration::CrossTenantMigrationResource {
        mg::navigate(self, "microsoft.graph.crossTenantMigration")
    }

    /// `…/microsoft.graph.crossTenantOpenProfileCard`: cast to
    /// [`CrossTenantOpenProfileCard`](models::CrossTenantOpenProfileCard).
    #[doc(alias = "microsoft.graph.crossTenantOpenProfileCard")]
    #[inline]
    pub fn cast_to_cross_tenant_open_profile_card(
        &self,
    ) -> requests::cross_tenant_open_profile_card::CrossTenantOpenProfileCardResource {
        mg::navigate(self, "microsoft.graph.crossTenantOpenProfileCard")
    }

    /// `…/microsoft.graph.crossTenantPlacesDeskBooking`: cast to
    /// [`CrossTenantPlacesDeskBooking`](models::CrossTenantPlacesDeskBooking).
    #[doc(alias = "microsoft.graph.crossTenantPlacesDeskBooking")]
    #[inline]
    pub fn cast_to_cross_tenant_places_desk_booking(
        &self,
    ) -> requests::cross_tenant_places_desk_booking::CrossTenantPlacesDeskBookingResource {
        mg::navigate(self, "microsoft.graph.crossTenantPlacesDeskBooking")
    }

    /// `…/microsoft.graph.crossTenantPlacesRoomBooking`: cast to
    /// [`CrossTenantPlacesRoomBooking`](models::CrossTenantPlacesRoomBooking).
    #[doc(alias = "microsoft.graph.crossTenantPlacesRoomBooking")]
    #[inline]
    pub fn cast_to_cross_tenant_places_room_booking(
        &self,
    ) -> requests::cross_tenant_places_room_booking::CrossTenantPlacesRoomBookingResource {
        mg::navigate(self, "microsoft.graph.crossTenantPlacesRoomBooking")
    }
}

/// Requests on a collection of [`M365CapabilityBase`](models::M365CapabilityBase): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.policies().cross_tenant_access_policy().default().m365_capabilities()`.
#[derive(Clone, Debug)]
pub struct M365CapabilityBaseCollection(
    mg::Many<models::M365CapabilityBase, M365CapabilityBaseResource>,
);

mg::builder! { M365CapabilityBaseCollection: mg::Many<models::M365CapabilityBase, M365CapabilityBaseResource> }

impl M365CapabilityBaseCollection {
    /// `…/microsoft.graph.crossTenantCalendarAvailabilityBasic`: the members that are
    /// [`CrossTenantCalendarAvailabilityBasic`](models::CrossTenantCalendarAvailabilityBasic).
    #[doc(alias = "microsoft.graph.crossTenantCalendarAvailabilityBasic")]
    #[inline]
    pub fn cast_to_cross_tenant_calendar_availability_basic(
        &self,
    ) -> requests::cross_tenant_calendar_availability_basic::CrossTenantCalendarAvailabilityBasicCollection {
        mg::navigate(self, "microsoft.graph.crossTenantCalendarAvailabilityBasic")
    }

    /// `…/microsoft.graph.crossTenantCalendarAvailabilityLimitedDetails`: the members that are
    /// [`CrossTenantCalendarAvailabilityLimitedDetails`].
    ///
    /// [`CrossTenantCalendarAvailabilityLimitedDetails`]: models::CrossTenantCalendarAvailabilityLimitedDetails
    #[doc(alias = "microsoft.graph.crossTenantCalendarAvailabilityLimitedDetails")]
    #[inline]
    pub fn cast_to_cross_tenant_calendar_availability_limited_details(
        &self,
    ) -> requests::cross_tenant_calendar_availability_limited_details::CrossTenantCalendarAvailabilityLimitedDetailsCollection {
        mg::navigate(
            self,
            "microsoft.graph.crossTenantCalendarAvailabilityLimitedDetails",
        )
    }

    /// `…/microsoft.graph.crossTenantCalendarSharingFreeBusyDetail`: the members that are
    /// [`CrossTenantCalendarSharingFreeBusyDetail`].
    ///
    /// [`CrossTenantCalendarSharingFreeBusyDetail`]: models::CrossTenantCalendarSharingFreeBusyDetail
    #[doc(alias = "microsoft.graph.crossTenantCalendarSharingFreeBusyDetail")]
    #[inline]
    pub fn cast_to_cross_tenant_calendar_sharing_free_busy_detail(
        &self,
    ) -> requests::cross_tenant_calendar_sharing_free_busy_detail::CrossTenantCalendarSharingFreeBusyDetailCollection {
        mg::navigate(self, "microsoft.graph.crossTenantCalendarSharingFreeBusyDetail")
    }

    /// `…/microsoft.graph.crossTenantCalendarSharingFreeBusyReviewer`: the members that are
    /// [`CrossTenantCalendarSharingFreeBusyReviewer`].
    ///
    /// [`CrossTenantCalendarSharingFreeBusyReviewer`]: models::CrossTenantCalendarSharingFreeBusyReviewer
    #[doc(alias = "microsoft.graph.crossTenantCalendarSharingFreeBusyReviewer")]
    #[inline]
    pub fn cast_to_cross_tenant_calendar_sharing_free_busy_reviewer(
        &self,
    ) -> requests::cross_tenant_calendar_sharing_free_busy_reviewer::CrossTenantCalendarSharingFreeBusyReviewerCollection {
        mg::navigate(self, "microsoft.graph.crossTenantCalendarSharingFreeBusyReviewer")
    }

    /// `…/microsoft.graph.crossTenantCalendarSharingFreeBusySimple`: the members that are
    /// [`CrossTenantCalendarSharingFreeBusySimple`].
    ///
    /// [`CrossTenantCalendarSharingFreeBusySimple`]: models::CrossTenantCalendarSharingFreeBusySimple
    #[doc(alias = "microsoft.graph.crossTenantCalendarSharingFreeBusySimple")]
    #[inline]
    pub fn cast_to_cross_tenant_calendar_sharing_free_busy_simple(
        &self,
    ) -> requests::cross_tenant_calendar_sharing_free_busy_simple::CrossTenantCalendarSharingFreeBusySimpleCollection {
        mg::navigate(self, "microsoft.graph.crossTenantCalendarSharingFreeBusySimple")
    }

    /// `…/microsoft.graph.crossTenantMailTipsAll`: the members that are
    /// [`CrossTenantMailTipsAll`](models::CrossTenantMailTipsAll).
    #[doc(alias = "microsoft.graph.crossTenantMailTipsAll")]
    #[inline]
    pub fn cast_to_cross_tenant_mail_tips_all(
        &self,
    ) -> requests::cross_tenant_mail_tips_all::CrossTenantMailTipsAllCollection {
        mg::navigate(self, "microsoft.graph.crossTenantMailTipsAll")
    }

    /// `…/microsoft.graph.crossTenantMailTipsLimited`: the members that are
    /// [`CrossTenantMailTipsLimited`](models::CrossTenantMailTipsLimited).
    #[doc(alias = "microsoft.graph.crossTenantMailTipsLimited")]
    #[inline]
    pub fn cast_to_cross_tenant_mail_tips_limited(
        &self,
    ) -> requests::cross_tenant_mail_tips_limited::CrossTenantMailTipsLimitedCollection {
        mg::navigate(self, "microsoft.graph.crossTenantMailTipsLimited")
    }

    /// `…/microsoft.graph.crossTenantMigration`: the members that are
    /// [`CrossTenantMigration`](models::CrossTenantMigration).
    #[doc(alias = "microsoft.graph.crossTenantMigration")]
    #[inline]
    pub fn cast_to_cross_tenant_migration(
        &self,
    ) -> requests::cross_tenant_migration::CrossTenantMigrationCollection {
        mg::navigate(self, "microsoft.graph.crossTenantMigration")
    }

    /// `…/microsoft.graph.crossTenantOpenProfileCard`: the members that are
    /// [`CrossTenantOpenProfileCard`](models::CrossTenantOpenProfileCard).
    #[doc(alias = "microsoft.graph.crossTenantOpenProfileCard")]
    #[inline]
    pub fn cast_to_cross_tenant_open_profile_card(
        &self,
    ) -> requests::cross_tenant_open_profile_card::CrossTenantOpenProfileCardCollection {
        mg::navigate(self, "microsoft.graph.crossTenantOpenProfileCard")
    }

    /// `…/microsoft.graph.crossTenantPlacesDeskBooking`: the members that are
    /// [`CrossTenantPlacesDeskBooking`](models::CrossTenantPlacesDeskBooking).
    #[doc(alias = "microsoft.graph.crossTenantPlacesDeskBooking")]
    #[inline]
    pub fn cast_to_cross_tenant_places_desk_booking(
        &self,
    ) -> requests::cross_tenant_places_desk_booking::CrossTenantPlacesDeskBookingCollection {
        mg::navigate(self, "microsoft.graph.crossTenantPlacesDeskBooking")
    }

    /// `…/microsoft.graph.crossTenantPlacesRoomBooking`: the members that are
    /// [`CrossTenantPlacesRoomBooking`](models::CrossTenantPlacesRoomBooking).
    #[doc(alias = "microsoft.graph.crossTenantPlacesRoomBooking")]
    #[inline]
    pub fn cast_to_cross_tenant_places_room_booking(
        &self,
    ) -> requests::cross_tenant_places_room_booking::CrossTenantPlacesRoomBookingCollection {
        mg::navigate(self, "microsoft.graph.crossTenantPlacesRoomBooking")
    }
}
