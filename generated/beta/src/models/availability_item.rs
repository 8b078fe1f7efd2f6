// @generated
use crate::mg;

/// Complex type `microsoft.graph.availabilityItem`.
pub struct AvailabilityItem {
    /// `endDateTime`. Never null.
    pub end_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `serviceId`.
    pub service_id: mg::Field<String>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::BookingsAvailabilityStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AvailabilityItem: "microsoft.graph.availabilityItem", complex;
    end_date_time: "endDateTime" required,
    service_id: "serviceId",
    start_date_time: "startDateTime" required,
    status: "status",
}
