// @generated
use crate::{mg, models, requests};

/// Requests on one [`Template`](models::Template): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.templates()`.
#[derive(Clone, Debug)]
pub struct TemplateResource(mg::One<models::Template>);

mg::builder! { TemplateResource: mg::One<models::Template> }

impl TemplateResource {
    /// `…/deviceTemplates`: many [`DeviceTemplate`](models::DeviceTemplate).
    ///
    /// Least privileged permission to read: `DeviceTemplate.Read.All` (delegated, application).
    #[inline]
    pub fn device_templates(
        &self,
    ) -> requests::device_template::DeviceTemplateCollection {
        mg::navigate(self, "deviceTemplates")
    }
}
