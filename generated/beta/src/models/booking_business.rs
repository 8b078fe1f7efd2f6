// @generated
use crate::mg;

/// Entity type [`microsoft.graph.bookingBusiness`][reference], derived from
/// [`BookingNamedEntity`](super::BookingNamedEntity).
///
/// Requests:
/// [`BookingBusinessCollection`](crate::requests::booking_business::BookingBusinessCollection), for
/// example `graph.booking_businesses()`.
///
/// Operations: `get_staff_availability`, `publish`, `unpublish`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/bookingbusiness?view=graph-rest-beta
pub struct BookingBusiness {
    /// `address`.
    pub address: mg::Field<mg::Boxed<super::PhysicalAddress>>,
    /// `bookingPageSettings`.
    pub booking_page_settings: mg::Field<mg::Boxed<super::BookingPageSettings>>,
    /// `businessHours`.
    pub business_hours: mg::Field<Vec<super::BookingWorkHours>>,
    /// `businessType`.
    pub business_type: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `defaultCurrencyIso`.
    pub default_currency_iso: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isPublished`. Read-only: the service computes it.
    pub is_published: mg::Field<bool>,
    /// `languageTag`.
    pub language_tag: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `phone`.
    pub phone: mg::Field<String>,
    /// `publicUrl`. Read-only: the service computes it.
    pub public_url: mg::Field<String>,
    /// `schedulingPolicy`.
    pub scheduling_policy: mg::Field<mg::Boxed<super::BookingSchedulingPolicy>>,
    /// `webSiteUrl`.
    pub web_site_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingBusiness: "microsoft.graph.bookingBusiness", entity, base super::BookingNamedEntity;
    address: "address",
    booking_page_settings: "bookingPageSettings",
    business_hours: "businessHours",
    business_type: "businessType",
    created_date_time: "createdDateTime",
    default_currency_iso: "defaultCurrencyIso",
    display_name: "displayName" required,
    email: "email",
    id: "id" key required,
    is_published: "isPublished" computed,
    language_tag: "languageTag",
    last_updated_date_time: "lastUpdatedDateTime",
    phone: "phone",
    public_url: "publicUrl" computed,
    scheduling_policy: "schedulingPolicy",
    web_site_url: "webSiteUrl",
}

mg::derived_from! { BookingBusiness: super::BookingNamedEntity, super::Entity }

impl BookingBusiness {
    /// `appointments`: many [`BookingAppointment`](super::BookingAppointment).
    pub const APPOINTMENTS: mg::Nav<BookingBusiness, Vec<super::BookingAppointment>> = mg::Nav::new(
        "appointments",
    );
    /// `calendarView`: many [`BookingAppointment`](super::BookingAppointment).
    pub const CALENDAR_VIEW: mg::Nav<BookingBusiness, Vec<super::BookingAppointment>> = mg::Nav::new(
        "calendarView",
    );
    /// `customQuestions`: many [`BookingCustomQuestion`](super::BookingCustomQuestion).
    pub const CUSTOM_QUESTIONS: mg::Nav<
        BookingBusiness,
        Vec<super::BookingCustomQuestion>,
    > = mg::Nav::new("customQuestions");
    /// `customers`: many [`BookingCustomer`](super::BookingCustomer).
    pub const CUSTOMERS: mg::Nav<BookingBusiness, Vec<super::BookingCustomer>> = mg::Nav::new(
        "customers",
    );
    /// `services`: many [`BookingService`](super::BookingService).
    pub const SERVICES: mg::Nav<BookingBusiness, Vec<super::BookingService>> = mg::Nav::new(
        "services",
    );
    /// `staffMembers`: many [`BookingStaffMember`](super::BookingStaffMember).
    pub const STAFF_MEMBERS: mg::Nav<BookingBusiness, Vec<super::BookingStaffMember>> = mg::Nav::new(
        "staffMembers",
    );
}
