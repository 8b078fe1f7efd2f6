// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceProvisioningResourceError`, a complex type derived from `microsoft.graph.serviceProvisioningError`.
    ServiceProvisioningResourceError "microsoft.graph.serviceProvisioningResourceError" "complex" : super::ServiceProvisioningError;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `errors`: Collection(serviceProvisioningResourceErrorDetail)
    errors "errors": Vec<super::ServiceProvisioningResourceErrorDetail>,
    /// `isResolved`: Boolean
    is_resolved "isResolved": bool,
    /// `serviceInstance`: String
    service_instance "serviceInstance": String,
}

mg::derived_from! { ServiceProvisioningResourceError: super::ServiceProvisioningError }
