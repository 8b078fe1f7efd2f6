// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.eventPropagationResult`, a complex type.
    EventPropagationResult "microsoft.graph.security.eventPropagationResult" "complex";
    /// `location`: String
    location "location": String,
    /// `serviceName`: String
    service_name "serviceName": String,
    /// `status`: microsoft.graph.security.eventPropagationStatus
    status "status": mg::Open<super::EventPropagationStatus>,
    /// `statusInformation`: String
    status_information "statusInformation": String,
}
