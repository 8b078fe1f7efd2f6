// @generated
use crate::mg;

/// Complex type `microsoft.graph.resourceInputObject`.
pub struct ResourceInputObject {
    /// `resourceId`. Never null.
    pub resource_id: mg::Field<mg::Guid>,
    /// `resourceType`. Never null.
    pub resource_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResourceInputObject: "microsoft.graph.resourceInputObject", complex;
    resource_id: "resourceId" required,
    resource_type: "resourceType" required,
}
