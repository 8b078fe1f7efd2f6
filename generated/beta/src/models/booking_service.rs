// @generated
use crate::mg;

/// Entity type [`microsoft.graph.bookingService`][reference], derived from
/// [`BookingNamedEntity`](super::BookingNamedEntity).
///
/// Requests:
/// [`BookingServiceCollection`](crate::requests::booking_service::BookingServiceCollection), for
/// example `graph.booking_businesses().id(id).services()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/bookingservice?view=graph-rest-beta
pub struct BookingService {
    /// `additionalInformation`.
    pub additional_information: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customQuestions`.
    pub custom_questions: mg::Field<Vec<super::BookingQuestionAssignment>>,
    /// `defaultDuration`. Never null.
    pub default_duration: mg::Field<mg::Duration>,
    /// `defaultLocation`.
    pub default_location: mg::Field<mg::Boxed<super::Location>>,
    /// `defaultPrice`. Never null.
    pub default_price: mg::Field<f64>,
    /// `defaultPriceType`. Never null.
    pub default_price_type: mg::Field<mg::Open<super::BookingPriceType>>,
    /// `defaultReminders`.
    pub default_reminders: mg::Field<Vec<super::BookingReminder>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAnonymousJoinEnabled`. Never null.
    pub is_anonymous_join_enabled: mg::Field<bool>,
    /// `isCustomerAllowedToManageBooking`.
    pub is_customer_allowed_to_manage_booking: mg::Field<bool>,
    /// `isHiddenFromCustomers`. Never null.
    pub is_hidden_from_customers: mg::Field<bool>,
    /// `isLocationOnline`. Never null.
    pub is_location_online: mg::Field<bool>,
    /// `languageTag`. Never null.
    pub language_tag: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `maximumAttendeesCount`. Never null.
    pub maximum_attendees_count: mg::Field<i32>,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// `postBuffer`. Never null.
    pub post_buffer: mg::Field<mg::Duration>,
    /// `preBuffer`. Never null.
    pub pre_buffer: mg::Field<mg::Duration>,
    /// `schedulingPolicy`.
    pub scheduling_policy: mg::Field<mg::Boxed<super::BookingSchedulingPolicy>>,
    /// `smsNotificationsEnabled`.
    pub sms_notifications_enabled: mg::Field<bool>,
    /// `staffMemberIds`.
    pub staff_member_ids: mg::Field<Vec<String>>,
    /// `webUrl`. Read-only: the service computes it.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingService: "microsoft.graph.bookingService", entity, base super::BookingNamedEntity;
    additional_information: "additionalInformation",
    created_date_time: "createdDateTime",
    custom_questions: "customQuestions",
    default_duration: "defaultDuration" required,
    default_location: "defaultLocation",
    default_price: "defaultPrice" required,
    default_price_type: "defaultPriceType" required,
    default_reminders: "defaultReminders",
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    is_anonymous_join_enabled: "isAnonymousJoinEnabled" required,
    is_customer_allowed_to_manage_booking: "isCustomerAllowedToManageBooking",
    is_hidden_from_customers: "isHiddenFromCustomers" required,
    is_location_online: "isLocationOnline" required,
    language_tag: "languageTag" required,
    last_updated_date_time: "lastUpdatedDateTime",
    maximum_attendees_count: "maximumAttendeesCount" required,
    notes: "notes",
    post_buffer: "postBuffer" required,
    pre_buffer: "preBuffer" required,
    scheduling_policy: "schedulingPolicy",
    sms_notifications_enabled: "smsNotificationsEnabled",
    staff_member_ids: "staffMemberIds",
    web_url: "webUrl" computed,
}

mg::derived_from! { BookingService: super::BookingNamedEntity, super::Entity }
