// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceProvisioningError`, an abstract complex type.
    ServiceProvisioningError "microsoft.graph.serviceProvisioningError" "complex abstract" => ServiceProvisioningErrorKind;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `isResolved`: Boolean
    is_resolved "isResolved": bool,
    /// `serviceInstance`: String
    service_instance "serviceInstance": String,
}

/// The types derived from `microsoft.graph.serviceProvisioningError`.
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
