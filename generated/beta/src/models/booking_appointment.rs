// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingAppointment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/bookingappointment?view=graph-rest-beta>
    BookingAppointment "microsoft.graph.bookingAppointment" "entity" : super::Entity;
    /// `additionalInformation`: String
    additional_information "additionalInformation": String,
    /// `anonymousJoinWebUrl`: String
    anonymous_join_web_url "anonymousJoinWebUrl": String,
    /// `appointmentLabel`: String
    appointment_label "appointmentLabel": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `customerEmailAddress`: String
    customer_email_address "customerEmailAddress": String,
    /// `customerId`: String
    customer_id "customerId": String,
    /// `customerLocation`: location
    customer_location "customerLocation": mg::Boxed<super::Location>,
    /// `customerName`: String
    customer_name "customerName": String,
    /// `customerNotes`: String, immutable
    customer_notes "customerNotes" "i": String,
    /// `customerPhone`: String
    customer_phone "customerPhone": String,
    /// `customerTimeZone`: String
    customer_time_zone "customerTimeZone": String,
    /// `customers`: Collection(bookingCustomerInformationBase), items not null
    customers "customers" "r": Vec<super::BookingCustomerInformationBase>,
    /// `duration`: Duration, not null, computed
    duration "duration" "rc": mg::Duration,
    /// `end`: dateTimeTimeZone, not null
    end "end" "r": mg::Boxed<super::DateTimeTimeZone>,
    /// `filledAttendeesCount`: Int32, not null, computed
    filled_attendees_count "filledAttendeesCount" "rc": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `invoiceAmount`: Double, not null
    invoice_amount "invoiceAmount" "r": f64,
    /// `invoiceDate`: dateTimeTimeZone
    invoice_date "invoiceDate": mg::Boxed<super::DateTimeTimeZone>,
    /// `invoiceId`: String
    invoice_id "invoiceId": String,
    /// `invoiceStatus`: bookingInvoiceStatus, not null
    invoice_status "invoiceStatus" "r": mg::Open<super::BookingInvoiceStatus>,
    /// `invoiceUrl`: String
    invoice_url "invoiceUrl": String,
    /// `isCustomerAllowedToManageBooking`: Boolean
    is_customer_allowed_to_manage_booking "isCustomerAllowedToManageBooking": bool,
    /// `isLocationOnline`: Boolean, not null
    is_location_online "isLocationOnline" "r": bool,
    /// `joinWebUrl`: String
    join_web_url "joinWebUrl": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `maximumAttendeesCount`: Int32, not null
    maximum_attendees_count "maximumAttendeesCount" "r": i32,
    /// `onlineMeetingUrl`: String
    online_meeting_url "onlineMeetingUrl": String,
    /// `optOutOfCustomerEmail`: Boolean, not null
    opt_out_of_customer_email "optOutOfCustomerEmail" "r": bool,
    /// `postBuffer`: Duration, not null
    post_buffer "postBuffer" "r": mg::Duration,
    /// `preBuffer`: Duration, not null
    pre_buffer "preBuffer" "r": mg::Duration,
    /// `price`: Double, not null
    price "price" "r": f64,
    /// `priceType`: bookingPriceType, not null
    price_type "priceType" "r": mg::Open<super::BookingPriceType>,
    /// `reminders`: Collection(bookingReminder)
    reminders "reminders": Vec<super::BookingReminder>,
    /// `selfServiceAppointmentId`: String
    self_service_appointment_id "selfServiceAppointmentId": String,
    /// `serviceId`: String, immutable
    service_id "serviceId" "i": String,
    /// `serviceLocation`: location
    service_location "serviceLocation": mg::Boxed<super::Location>,
    /// `serviceName`: String, not null
    service_name "serviceName" "r": String,
    /// `serviceNotes`: String
    service_notes "serviceNotes": String,
    /// `smsNotificationsEnabled`: Boolean, not null
    sms_notifications_enabled "smsNotificationsEnabled" "r": bool,
    /// `staffMemberIds`: Collection(String)
    staff_member_ids "staffMemberIds": Vec<String>,
    /// `start`: dateTimeTimeZone, not null
    start "start" "r": mg::Boxed<super::DateTimeTimeZone>,
}

mg::derived_from! { BookingAppointment: super::Entity }
