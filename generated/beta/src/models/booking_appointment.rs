// @generated
use crate::mg;

/// Entity type [`microsoft.graph.bookingAppointment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`BookingAppointmentCollection`], for example
/// `graph.booking_businesses().id(id).appointments()`.
///
/// Operations: `cancel`.
///
/// [`BookingAppointmentCollection`]: crate::requests::booking_appointment::BookingAppointmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/bookingappointment?view=graph-rest-beta
pub struct BookingAppointment {
    /// `additionalInformation`.
    pub additional_information: mg::Field<String>,
    /// `anonymousJoinWebUrl`.
    pub anonymous_join_web_url: mg::Field<String>,
    /// `appointmentLabel`.
    pub appointment_label: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customerEmailAddress`.
    pub customer_email_address: mg::Field<String>,
    /// `customerId`.
    pub customer_id: mg::Field<String>,
    /// `customerLocation`.
    pub customer_location: mg::Field<mg::Boxed<super::Location>>,
    /// `customerName`.
    pub customer_name: mg::Field<String>,
    /// `customerNotes`. Set on creation only.
    pub customer_notes: mg::Field<String>,
    /// `customerPhone`.
    pub customer_phone: mg::Field<String>,
    /// `customerTimeZone`.
    pub customer_time_zone: mg::Field<String>,
    /// `customers`.
    pub customers: mg::Field<Vec<super::BookingCustomerInformationBase>>,
    /// `duration`. Never null. Read-only: the service computes it.
    pub duration: mg::Field<mg::Duration>,
    /// `end`. Never null.
    pub end: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `filledAttendeesCount`. Never null. Read-only: the service computes it.
    pub filled_attendees_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `invoiceAmount`. Never null.
    pub invoice_amount: mg::Field<f64>,
    /// `invoiceDate`.
    pub invoice_date: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `invoiceId`.
    pub invoice_id: mg::Field<String>,
    /// `invoiceStatus`. Never null.
    pub invoice_status: mg::Field<mg::Open<super::BookingInvoiceStatus>>,
    /// `invoiceUrl`.
    pub invoice_url: mg::Field<String>,
    /// `isCustomerAllowedToManageBooking`.
    pub is_customer_allowed_to_manage_booking: mg::Field<bool>,
    /// `isLocationOnline`. Never null.
    pub is_location_online: mg::Field<bool>,
    /// `joinWebUrl`.
    pub join_web_url: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `maximumAttendeesCount`. Never null.
    pub maximum_attendees_count: mg::Field<i32>,
    /// `onlineMeetingUrl`.
    pub online_meeting_url: mg::Field<String>,
    /// `optOutOfCustomerEmail`. Never null.
    pub opt_out_of_customer_email: mg::Field<bool>,
    /// `postBuffer`. Never null.
    pub post_buffer: mg::Field<mg::Duration>,
    /// `preBuffer`. Never null.
    pub pre_buffer: mg::Field<mg::Duration>,
    /// `price`. Never null.
    pub price: mg::Field<f64>,
    /// `priceType`. Never null.
    pub price_type: mg::Field<mg::Open<super::BookingPriceType>>,
    /// `reminders`.
    pub reminders: mg::Field<Vec<super::BookingReminder>>,
    /// `selfServiceAppointmentId`.
    pub self_service_appointment_id: mg::Field<String>,
    /// `serviceId`. Set on creation only.
    pub service_id: mg::Field<String>,
    /// `serviceLocation`.
    pub service_location: mg::Field<mg::Boxed<super::Location>>,
    /// `serviceName`. Never null.
    pub service_name: mg::Field<String>,
    /// `serviceNotes`.
    pub service_notes: mg::Field<String>,
    /// `smsNotificationsEnabled`. Never null.
    pub sms_notifications_enabled: mg::Field<bool>,
    /// `staffMemberIds`.
    pub staff_member_ids: mg::Field<Vec<String>>,
    /// `start`. Never null.
    pub start: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingAppointment: "microsoft.graph.bookingAppointment", entity, base super::Entity;
    additional_information: "additionalInformation",
    anonymous_join_web_url: "anonymousJoinWebUrl",
    appointment_label: "appointmentLabel",
    created_date_time: "createdDateTime",
    customer_email_address: "customerEmailAddress",
    customer_id: "customerId",
    customer_location: "customerLocation",
    customer_name: "customerName",
    customer_notes: "customerNotes" immutable,
    customer_phone: "customerPhone",
    customer_time_zone: "customerTimeZone",
    customers: "customers" required,
    duration: "duration" required computed,
    end: "end" required,
    filled_attendees_count: "filledAttendeesCount" required computed,
    id: "id" key required,
    invoice_amount: "invoiceAmount" required,
    invoice_date: "invoiceDate",
    invoice_id: "invoiceId",
    invoice_status: "invoiceStatus" required,
    invoice_url: "invoiceUrl",
    is_customer_allowed_to_manage_booking: "isCustomerAllowedToManageBooking",
    is_location_online: "isLocationOnline" required,
    join_web_url: "joinWebUrl",
    last_updated_date_time: "lastUpdatedDateTime",
    maximum_attendees_count: "maximumAttendeesCount" required,
    online_meeting_url: "onlineMeetingUrl",
    opt_out_of_customer_email: "optOutOfCustomerEmail" required,
    post_buffer: "postBuffer" required,
    pre_buffer: "preBuffer" required,
    price: "price" required,
    price_type: "priceType" required,
    reminders: "reminders",
    self_service_appointment_id: "selfServiceAppointmentId",
    service_id: "serviceId" immutable,
    service_location: "serviceLocation",
    service_name: "serviceName" required,
    service_notes: "serviceNotes",
    sms_notifications_enabled: "smsNotificationsEnabled" required,
    staff_member_ids: "staffMemberIds",
    start: "start" required,
}

mg::derived_from! { BookingAppointment: super::Entity }
