// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.gcpRolePermissionsDefinitionAction`, by its URL.
    GcpRolePermissionsDefinitionActionResource(mg::One<models::GcpRolePermissionsDefinitionAction>)
}

impl GcpRolePermissionsDefinitionActionResource {
    /// `…/roles`: many `permissionsDefinitionGcpRole`
    #[inline]
    pub fn roles(
        &self,
    ) -> requests::permissions_definition_gcp_role::PermissionsDefinitionGcpRoleCollection {
        mg::to(self, "roles")
    }
}
