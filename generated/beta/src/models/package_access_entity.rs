// @generated
use crate::mg;

/// Complex type `microsoft.graph.packageAccessEntity`.
pub struct PackageAccessEntity {
    /// `resourceId`. Never null.
    pub resource_id: mg::Field<String>,
    /// `resourceType`. Never null.
    pub resource_type: mg::Field<mg::Open<super::AccessEntityType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PackageAccessEntity: "microsoft.graph.packageAccessEntity", complex;
    resource_id: "resourceId" required,
    resource_type: "resourceType" required,
}
