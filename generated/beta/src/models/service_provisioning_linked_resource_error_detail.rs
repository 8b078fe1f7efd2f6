// @generated
use crate::mg;

/// Complex type `microsoft.graph.serviceProvisioningLinkedResourceErrorDetail`, derived from
/// [`ServiceProvisioningResourceErrorDetail`](super::ServiceProvisioningResourceErrorDetail).
pub struct ServiceProvisioningLinkedResourceErrorDetail {
    /// `code`.
    pub code: mg::Field<String>,
    /// `details`.
    pub details: mg::Field<String>,
    /// `message`.
    pub message: mg::Field<String>,
    /// `propertyName`.
    pub property_name: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceProvisioningLinkedResourceErrorDetail: "microsoft.graph.serviceProvisioningLinkedResourceErrorDetail", complex, base super::ServiceProvisioningResourceErrorDetail;
    code: "code",
    details: "details",
    message: "message",
    property_name: "propertyName",
    target: "target",
}

mg::derived_from! { ServiceProvisioningLinkedResourceErrorDetail: super::ServiceProvisioningResourceErrorDetail }
