// @generated
use crate::{mg, models, requests};

/// Requests on one [`CustomTaskExtension`](models::identity_governance::CustomTaskExtension):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.identity_governance().lifecycle_workflows().custom_task_extensions().id(id)`.
#[derive(Clone, Debug)]
pub struct CustomTaskExtensionResource(
    mg::One<models::identity_governance::CustomTaskExtension>,
);

mg::builder! { CustomTaskExtensionResource: mg::One<models::identity_governance::CustomTaskExtension> }

impl CustomTaskExtensionResource {
    /// `…/callbackConfiguration`:
    /// [`CustomExtensionCallbackConfiguration`](models::CustomExtensionCallbackConfiguration).
    #[inline]
    pub fn callback_configuration(
        &self,
    ) -> requests::custom_extension_callback_configuration::CustomExtensionCallbackConfigurationResource {
        mg::navigate(self, "callbackConfiguration")
    }

    /// `…/createdBy`: [`User`](models::User).
    #[inline]
    pub fn created_by(&self) -> requests::user::UserResource {
        mg::navigate(self, "createdBy")
    }

    /// `…/lastModifiedBy`: [`User`](models::User).
    #[inline]
    pub fn last_modified_by(&self) -> requests::user::UserResource {
        mg::navigate(self, "lastModifiedBy")
    }
}

/// Requests on a collection of
/// [`CustomTaskExtension`](models::identity_governance::CustomTaskExtension): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.identity_governance().lifecycle_workflows().custom_task_extensions()`.
pub type CustomTaskExtensionCollection = mg::Many<
    models::identity_governance::CustomTaskExtension,
    CustomTaskExtensionResource,
>;
