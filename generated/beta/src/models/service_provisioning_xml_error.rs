// @generated
use crate::mg;

/// Complex type `microsoft.graph.serviceProvisioningXmlError`, derived from
/// [`ServiceProvisioningError`](super::ServiceProvisioningError).
pub struct ServiceProvisioningXmlError {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `errorDetail`.
    pub error_detail: mg::Field<String>,
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
    ServiceProvisioningXmlError: "microsoft.graph.serviceProvisioningXmlError", complex, base super::ServiceProvisioningError;
    created_date_time: "createdDateTime",
    error_detail: "errorDetail",
    is_resolved: "isResolved",
    service_instance: "serviceInstance",
}

mg::derived_from! { ServiceProvisioningXmlError: super::ServiceProvisioningError }
