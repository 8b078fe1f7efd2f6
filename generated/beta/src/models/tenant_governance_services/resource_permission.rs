// @generated
use crate::mg;

/// Complex type `microsoft.graph.tenantGovernanceServices.resourcePermission`.
pub struct ResourcePermission {
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::PermissionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResourcePermission: "microsoft.graph.tenantGovernanceServices.resourcePermission", complex;
    id: "id" required,
    name: "name",
    type_: "type" required,
}
