// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.template`, by its URL.
    ///
    /// For example `/templates`.
    TemplateResource(mg::One<models::Template>)
}

impl TemplateResource {
    /// `…/deviceTemplates`: many `deviceTemplate`
    #[inline]
    pub fn device_templates(
        &self,
    ) -> requests::device_template::DeviceTemplateCollection {
        mg::to(self, "deviceTemplates")
    }
}
