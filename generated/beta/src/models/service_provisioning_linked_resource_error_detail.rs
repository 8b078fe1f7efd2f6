// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceProvisioningLinkedResourceErrorDetail`, a complex type derived from `microsoft.graph.serviceProvisioningResourceErrorDetail`.
    ServiceProvisioningLinkedResourceErrorDetail "microsoft.graph.serviceProvisioningLinkedResourceErrorDetail" "complex" : super::ServiceProvisioningResourceErrorDetail;
    /// `code`: String
    code "code": String,
    /// `details`: String
    details "details": String,
    /// `message`: String
    message "message": String,
    /// `propertyName`: String
    property_name "propertyName": String,
    /// `target`: String
    target "target": String,
}

mg::derived_from! { ServiceProvisioningLinkedResourceErrorDetail: super::ServiceProvisioningResourceErrorDetail }
