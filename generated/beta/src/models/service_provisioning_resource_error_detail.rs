// @generated
use crate::mg;

/// Complex type `microsoft.graph.serviceProvisioningResourceErrorDetail`.
pub struct ServiceProvisioningResourceErrorDetail {
    /// `code`.
    pub code: mg::Field<String>,
    /// `details`.
    pub details: mg::Field<String>,
    /// `message`.
    pub message: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceProvisioningResourceErrorDetail: "microsoft.graph.serviceProvisioningResourceErrorDetail", complex, family ServiceProvisioningResourceErrorDetailKind;
    code: "code",
    details: "details",
    message: "message",
}

/// The types derived from [`ServiceProvisioningResourceErrorDetail`].
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
