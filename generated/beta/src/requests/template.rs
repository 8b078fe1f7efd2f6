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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceTemplate.Read.All**, DeviceTemplate.ReadWrite.All | **DeviceTemplate.Read.All**, DeviceTemplate.ReadWrite.All |
    /// | `GET …/{id}` | DeviceTemplate.Read.All, DeviceTemplate.ReadWrite.All | **DeviceTemplate.Read.All**, DeviceTemplate.ReadWrite.All |
    /// | `POST` | **DeviceTemplate.Create**, **DeviceTemplate.ReadWrite.All** | **DeviceTemplate.Create**, **DeviceTemplate.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceTemplate.ReadWrite.All** | **DeviceTemplate.ReadWrite.All** |
    #[inline]
    pub fn device_templates(
        &self,
    ) -> requests::device_template::DeviceTemplateCollection {
        mg::to(self, "deviceTemplates")
    }
}
