// @generated
use crate::mg;

/// Complex type `microsoft.graph.shiftsRolePermission`.
pub struct ShiftsRolePermission {
    /// `allowedResourceActions`.
    pub allowed_resource_actions: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ShiftsRolePermission: "microsoft.graph.shiftsRolePermission", complex;
    allowed_resource_actions: "allowedResourceActions" required,
}
