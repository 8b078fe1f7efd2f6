// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.serviceProvisioningError`.
pub struct ServiceProvisioningError {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    ServiceProvisioningError: "microsoft.graph.serviceProvisioningError", complex abstract, family ServiceProvisioningErrorKind;
    created_date_time: "createdDateTime",
    is_resolved: "isResolved",
    service_instance: "serviceInstance",
}

/// The types derived from [`ServiceProvisioningError`].
#[non_exhaustive]
pub enum ServiceProvisioningErrorKind {
    ServiceProvisioningResourceError(Box<super::ServiceProvisioningResourceError>),
    ServiceProvisioningXmlError(Box<super::ServiceProvisioningXmlError>),
    /// None of these, or a type that this version does not know.
    Other(Box<ServiceProvisioningError>),
}

mg::family! {
    ServiceProvisioningError => ServiceProvisioningErrorKind;
    ServiceProvisioningResourceError(super::ServiceProvisioningResourceError),
    ServiceProvisioningXmlError(super::ServiceProvisioningXmlError),
}
