// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceProvisioningXmlError`, a complex type derived from `microsoft.graph.serviceProvisioningError`.
    ServiceProvisioningXmlError "microsoft.graph.serviceProvisioningXmlError" "complex" : super::ServiceProvisioningError;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `errorDetail`: String
    error_detail "errorDetail": String,
    /// `isResolved`: Boolean
    is_resolved "isResolved": bool,
    /// `serviceInstance`: String
    service_instance "serviceInstance": String,
}

mg::derived_from! { ServiceProvisioningXmlError: super::ServiceProvisioningError }
