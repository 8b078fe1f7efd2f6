// @generated
use crate::mg;

/// Complex type `microsoft.graph.bookingCustomerInformation`, derived from
/// [`BookingCustomerInformationBase`](super::BookingCustomerInformationBase).
pub struct BookingCustomerInformation {
    /// `customQuestionAnswers`.
    pub custom_question_answers: mg::Field<Vec<super::BookingQuestionAnswer>>,
    /// `customerId`.
    pub customer_id: mg::Field<String>,
    /// `emailAddress`.
    pub email_address: mg::Field<String>,
    /// `location`.
    pub location: mg::Field<mg::Boxed<super::Location>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// `phone`.
    pub phone: mg::Field<String>,
    /// `smsNotificationsEnabled`. Never null.
    pub sms_notifications_enabled: mg::Field<bool>,
    /// `timeZone`.
    pub time_zone: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingCustomerInformation: "microsoft.graph.bookingCustomerInformation", complex, base super::BookingCustomerInformationBase;
    custom_question_answers: "customQuestionAnswers",
    customer_id: "customerId",
    email_address: "emailAddress",
    location: "location",
    name: "name",
    notes: "notes",
    phone: "phone",
    sms_notifications_enabled: "smsNotificationsEnabled" required,
    time_zone: "timeZone",
}

mg::derived_from! { BookingCustomerInformation: super::BookingCustomerInformationBase }
