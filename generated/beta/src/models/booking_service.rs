// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingService`, an entity type derived from `microsoft.graph.bookingNamedEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/bookingservice?view=graph-rest-beta>
    BookingService "microsoft.graph.bookingService" "entity" : super::BookingNamedEntity;
    /// `additionalInformation`: String
    additional_information "additionalInformation": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `customQuestions`: Collection(bookingQuestionAssignment)
    custom_questions "customQuestions": Vec<super::BookingQuestionAssignment>,
    /// `defaultDuration`: Duration, not null
    default_duration "defaultDuration" "r": mg::Duration,
    /// `defaultLocation`: location
    default_location "defaultLocation": mg::Boxed<super::Location>,
    /// `defaultPrice`: Double, not null
    default_price "defaultPrice" "r": f64,
    /// `defaultPriceType`: bookingPriceType, not null
    default_price_type "defaultPriceType" "r": mg::Open<super::BookingPriceType>,
    /// `defaultReminders`: Collection(bookingReminder)
    default_reminders "defaultReminders": Vec<super::BookingReminder>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAnonymousJoinEnabled`: Boolean, not null
    is_anonymous_join_enabled "isAnonymousJoinEnabled" "r": bool,
    /// `isCustomerAllowedToManageBooking`: Boolean
    is_customer_allowed_to_manage_booking "isCustomerAllowedToManageBooking": bool,
    /// `isHiddenFromCustomers`: Boolean, not null
    is_hidden_from_customers "isHiddenFromCustomers" "r": bool,
    /// `isLocationOnline`: Boolean, not null
    is_location_online "isLocationOnline" "r": bool,
    /// `languageTag`: String, not null
    language_tag "languageTag" "r": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `maximumAttendeesCount`: Int32, not null
    maximum_attendees_count "maximumAttendeesCount" "r": i32,
    /// `notes`: String
    notes "notes": String,
    /// `postBuffer`: Duration, not null
    post_buffer "postBuffer" "r": mg::Duration,
    /// `preBuffer`: Duration, not null
    pre_buffer "preBuffer" "r": mg::Duration,
    /// `schedulingPolicy`: bookingSchedulingPolicy
    scheduling_policy "schedulingPolicy": mg::Boxed<super::BookingSchedulingPolicy>,
    /// `smsNotificationsEnabled`: Boolean
    sms_notifications_enabled "smsNotificationsEnabled": bool,
    /// `staffMemberIds`: Collection(String)
    staff_member_ids "staffMemberIds": Vec<String>,
    /// `webUrl`: String, computed
    web_url "webUrl" "c": String,
}

mg::derived_from! { BookingService: super::BookingNamedEntity, super::Entity }
