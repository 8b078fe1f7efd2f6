// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingBusiness`, an entity type derived from `microsoft.graph.bookingNamedEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/bookingbusiness?view=graph-rest-beta>
    BookingBusiness "microsoft.graph.bookingBusiness" "entity" : super::BookingNamedEntity;
    /// `address`: physicalAddress
    address "address": mg::Boxed<super::PhysicalAddress>,
    /// `bookingPageSettings`: bookingPageSettings
    booking_page_settings "bookingPageSettings": mg::Boxed<super::BookingPageSettings>,
    /// `businessHours`: Collection(bookingWorkHours)
    business_hours "businessHours": Vec<super::BookingWorkHours>,
    /// `businessType`: String
    business_type "businessType": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `defaultCurrencyIso`: String
    default_currency_iso "defaultCurrencyIso": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `email`: String
    email "email": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isPublished`: Boolean, computed
    is_published "isPublished" "c": bool,
    /// `languageTag`: String
    language_tag "languageTag": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `phone`: String
    phone "phone": String,
    /// `publicUrl`: String, computed
    public_url "publicUrl" "c": String,
    /// `schedulingPolicy`: bookingSchedulingPolicy
    scheduling_policy "schedulingPolicy": mg::Boxed<super::BookingSchedulingPolicy>,
    /// `webSiteUrl`: String
    web_site_url "webSiteUrl": String,
}

mg::derived_from! { BookingBusiness: super::BookingNamedEntity, super::Entity }

impl BookingBusiness {
    /// `appointments`: many `bookingAppointment`, contained
    pub const APPOINTMENTS: mg::Nav<BookingBusiness, Vec<super::BookingAppointment>> = mg::Nav::new(
        "appointments",
    );
    /// `calendarView`: many `bookingAppointment`, contained
    pub const CALENDAR_VIEW: mg::Nav<BookingBusiness, Vec<super::BookingAppointment>> = mg::Nav::new(
        "calendarView",
    );
    /// `customQuestions`: many `bookingCustomQuestion`, contained
    pub const CUSTOM_QUESTIONS: mg::Nav<
        BookingBusiness,
        Vec<super::BookingCustomQuestion>,
    > = mg::Nav::new("customQuestions");
    /// `customers`: many `bookingCustomer`, contained
    pub const CUSTOMERS: mg::Nav<BookingBusiness, Vec<super::BookingCustomer>> = mg::Nav::new(
        "customers",
    );
    /// `services`: many `bookingService`, contained
    pub const SERVICES: mg::Nav<BookingBusiness, Vec<super::BookingService>> = mg::Nav::new(
        "services",
    );
    /// `staffMembers`: many `bookingStaffMember`, contained
    pub const STAFF_MEMBERS: mg::Nav<BookingBusiness, Vec<super::BookingStaffMember>> = mg::Nav::new(
        "staffMembers",
    );
}
