// @generated
use crate::mg;

/// Complex type `microsoft.graph.securityResource`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct SecurityResource {
    /// `resource`.
    pub resource: mg::Field<String>,
    /// `resourceType`.
    pub resource_type: mg::Field<mg::Open<super::SecurityResourceType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityResource: "microsoft.graph.securityResource", complex;
    resource: "resource",
    resource_type: "resourceType",
}
