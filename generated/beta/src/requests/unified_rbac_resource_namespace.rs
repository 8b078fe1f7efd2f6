// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRbacResourceNamespace`](models::UnifiedRbacResourceNamespace): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.role_management().cloud_pc().resource_namespaces().id(id)`.
#[derive(Clone, Debug)]
pub struct UnifiedRbacResourceNamespaceResource(
    mg::One<models::UnifiedRbacResourceNamespace>,
);

mg::builder! { UnifiedRbacResourceNamespaceResource: mg::One<models::UnifiedRbacResourceNamespace> }

impl UnifiedRbacResourceNamespaceResource {
    /// `…/resourceActions`: many [`UnifiedRbacResourceAction`](models::UnifiedRbacResourceAction).
    ///
    /// Least privileged permission to read: `RoleManagement.Read.Directory` (delegated,
    /// application).
    #[inline]
    pub fn resource_actions(
        &self,
    ) -> requests::unified_rbac_resource_action::UnifiedRbacResourceActionCollection {
        mg::navigate(self, "resourceActions")
    }

    /// `POST …/importResourceActions`.
    ///
    /// Returns [`UnifiedRbacResourceNamespace`](models::UnifiedRbacResourceNamespace).
    #[inline]
    pub fn import_resource_actions(
        &self,
        parameters: ImportResourceActions,
    ) -> mg::Request<models::UnifiedRbacResourceNamespace> {
        self.raw().action_with("importResourceActions", &parameters)
    }
}

/// Requests on a collection of
/// [`UnifiedRbacResourceNamespace`](models::UnifiedRbacResourceNamespace): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.role_management().cloud_pc().resource_namespaces()`.
pub type UnifiedRbacResourceNamespaceCollection = mg::Many<
    models::UnifiedRbacResourceNamespace,
    UnifiedRbacResourceNamespaceResource,
>;

/// Parameters of [`UnifiedRbacResourceNamespaceResource::import_resource_actions`].
pub struct ImportResourceActions {
    /// `format`. Required.
    pub format: mg::Field<String>,
    /// `overwriteResourceNamespace`. Required.
    pub overwrite_resource_namespace: mg::Field<bool>,
    /// `value`. Required.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImportResourceActions: "microsoft.graph.importResourceActions", parameters;
    format: "format" required,
    overwrite_resource_namespace: "overwriteResourceNamespace" required,
    value: "value" required,
}

mg::required_parameters! {
    ImportResourceActions;
    format: String,
    value: String,
    overwrite_resource_namespace: bool,
}
