// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.eventPropagationResult`.
pub struct EventPropagationResult {
    /// `location`.
    pub location: mg::Field<String>,
    /// `serviceName`.
    pub service_name: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::EventPropagationStatus>>,
    /// `statusInformation`.
    pub status_information: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EventPropagationResult: "microsoft.graph.security.eventPropagationResult", complex;
    location: "location",
    service_name: "serviceName",
    status: "status",
    status_information: "statusInformation",
}
