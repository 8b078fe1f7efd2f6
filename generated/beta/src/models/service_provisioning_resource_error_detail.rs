// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceProvisioningResourceErrorDetail`, a complex type.
    ServiceProvisioningResourceErrorDetail "microsoft.graph.serviceProvisioningResourceErrorDetail" "complex" => ServiceProvisioningResourceErrorDetailKind;
    /// `code`: String
    code "code": String,
    /// `details`: String
    details "details": String,
    /// `message`: String
    message "message": String,
}

/// The types derived from `microsoft.graph.serviceProvisioningResourceErrorDetail`.
#[non_exhaustive]
pub enum ServiceProvisioningResourceErrorDetailKind {
    ServiceProvisioningLinkedResourceErrorDetail(
        Box<super::ServiceProvisioningLinkedResourceErrorDetail>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<ServiceProvisioningResourceErrorDetail>),
}

mg::family! {
    ServiceProvisioningResourceErrorDetail => ServiceProvisioningResourceErrorDetailKind;
    ServiceProvisioningLinkedResourceErrorDetail(super::ServiceProvisioningLinkedResourceErrorDetail),
}
