// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.roleDefinition`.
pub struct RoleDefinition {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `templateId`. Never null.
    pub template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoleDefinition: "microsoft.graph.managedTenants.roleDefinition", complex;
    description: "description",
    display_name: "displayName",
    template_id: "templateId" required,
}
