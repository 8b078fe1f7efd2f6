// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingCustomerInformation`, a complex type derived from `microsoft.graph.bookingCustomerInformationBase`.
    BookingCustomerInformation "microsoft.graph.bookingCustomerInformation" "complex" : super::BookingCustomerInformationBase;
    /// `customQuestionAnswers`: Collection(bookingQuestionAnswer)
    custom_question_answers "customQuestionAnswers": Vec<super::BookingQuestionAnswer>,
    /// `customerId`: String
    customer_id "customerId": String,
    /// `emailAddress`: String
    email_address "emailAddress": String,
    /// `location`: location
    location "location": mg::Boxed<super::Location>,
    /// `name`: String
    name "name": String,
    /// `notes`: String
    notes "notes": String,
    /// `phone`: String
    phone "phone": String,
    /// `smsNotificationsEnabled`: Boolean, not null
    sms_notifications_enabled "smsNotificationsEnabled" "r": bool,
    /// `timeZone`: String
    time_zone "timeZone": String,
}

mg::derived_from! { BookingCustomerInformation: super::BookingCustomerInformationBase }
