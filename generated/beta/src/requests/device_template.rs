// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceTemplate`, by its URL.
    DeviceTemplateResource(mg::One<models::DeviceTemplate, requests::directory_object::DirectoryObjectResource>)
}

impl DeviceTemplateResource {
    /// `…/deviceInstances`: many `device`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | DeviceTemplate.Read.All, DeviceTemplate.ReadWrite.All | **DeviceTemplate.Read.All**, DeviceTemplate.ReadWrite.All |
    #[inline]
    pub fn device_instances(&self) -> requests::device::DeviceCollection {
        mg::to(self, "deviceInstances")
    }

    /// `…/owners`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | DeviceTemplate.Read.All, DeviceTemplate.ReadWrite.All | **DeviceTemplate.Read.All**, DeviceTemplate.ReadWrite.All |
    /// | `POST …/$ref` | **DeviceTemplate.ReadWrite.All** | **DeviceTemplate.ReadWrite.All** |
    #[inline]
    pub fn owners(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "owners")
    }

    /// `POST …/createDeviceFromTemplate`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Device.CreateFromOwnedTemplate** |
    #[inline]
    pub fn create_device_from_template(
        &self,
        parameters: CreateDeviceFromTemplate,
    ) -> mg::Request<models::Device> {
        mg::Path::action_with(self, "createDeviceFromTemplate", &parameters)
    }
}

/// A collection of `microsoft.graph.deviceTemplate`, by its URL.
pub type DeviceTemplateCollection = mg::Many<
    models::DeviceTemplate,
    DeviceTemplateResource,
    requests::directory_object::DirectoryObjectCollection,
>;

mg::record! {
    /// Parameters of `microsoft.graph.createDeviceFromTemplate`.
    CreateDeviceFromTemplate "microsoft.graph.createDeviceFromTemplate" "parameters";
    /// `accountEnabled`: Boolean
    account_enabled "accountEnabled": bool,
    /// `alternativeNames`: Collection(String)
    alternative_names "alternativeNames": Vec<String>,
    /// `externalDeviceId`: String, not null
    external_device_id "externalDeviceId" "r": String,
    /// `externalSourceName`: String
    external_source_name "externalSourceName": String,
    /// `keyCredential`: keyCredential
    key_credential "keyCredential": mg::Boxed<models::KeyCredential>,
    /// `operatingSystemVersion`: String
    operating_system_version "operatingSystemVersion": String,
}
