// @generated
use crate::mg;

/// Complex type `microsoft.graph.serviceProvisioningResourceError`, derived from
/// [`ServiceProvisioningError`](super::ServiceProvisioningError).
pub struct ServiceProvisioningResourceError {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `errors`.
    pub errors: mg::Field<Vec<super::ServiceProvisioningResourceErrorDetail>>,
    /// `isResolved`.
    pub is_resolved: mg::Field<bool>,
    /// `serviceInstance`.
    pub service_instance: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceProvisioningResourceError: "microsoft.graph.serviceProvisioningResourceError", complex, base super::ServiceProvisioningError;
    created_date_time: "createdDateTime",
    errors: "errors",
    is_resolved: "isResolved",
    service_instance: "serviceInstance",
}

mg::derived_from! { ServiceProvisioningResourceError: super::ServiceProvisioningError }
