// @generated
use crate::mg;

/// Complex type `microsoft.graph.tenantGovernanceServices.roleTemplate`.
pub struct RoleTemplate {
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoleTemplate: "microsoft.graph.tenantGovernanceServices.roleTemplate", complex;
    id: "id" required,
    name: "name" required,
}
