// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceTemplate`](models::DeviceTemplate): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_device_template()`.
#[derive(Clone, Debug)]
pub struct DeviceTemplateResource(
    mg::One<models::DeviceTemplate, requests::directory_object::DirectoryObjectResource>,
);

mg::builder! { DeviceTemplateResource: mg::One<models::DeviceTemplate, requests::directory_object::DirectoryObjectResource> }

impl DeviceTemplateResource {
    /// `…/deviceInstances`: many [`Device`](models::Device).
    ///
    /// Least privileged permission to read: `DeviceTemplate.Read.All` (delegated, application).
    #[inline]
    pub fn device_instances(&self) -> requests::device::DeviceCollection {
        mg::navigate(self, "deviceInstances")
    }

    /// `…/owners`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `DeviceTemplate.Read.All` (delegated, application).
    #[inline]
    pub fn owners(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "owners")
    }

    /// `POST …/createDeviceFromTemplate`.
    ///
    /// Returns [`Device`](models::Device).
    ///
    /// Least privileged permission: `Device.CreateFromOwnedTemplate` (delegated).
    #[inline]
    pub fn create_device_from_template(
        &self,
        parameters: impl Into<CreateDeviceFromTemplate>,
    ) -> mg::Request<models::Device> {
        self.raw().action_with("createDeviceFromTemplate", &parameters.into())
    }
}

/// Requests on a collection of [`DeviceTemplate`](models::DeviceTemplate): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_device_template()`.
pub type DeviceTemplateCollection = mg::Many<
    models::DeviceTemplate,
    DeviceTemplateResource,
    requests::directory_object::DirectoryObjectCollection,
>;

/// Parameters of [`DeviceTemplateResource::create_device_from_template`].
///
/// A call can pass `external_device_id` alone.
pub struct CreateDeviceFromTemplate {
    /// `accountEnabled`.
    pub account_enabled: mg::Field<bool>,
    /// `alternativeNames`.
    pub alternative_names: mg::Field<Vec<String>>,
    /// `externalDeviceId`. Required.
    pub external_device_id: mg::Field<String>,
    /// `externalSourceName`.
    pub external_source_name: mg::Field<String>,
    /// `keyCredential`.
    pub key_credential: mg::Field<mg::Boxed<models::KeyCredential>>,
    /// `operatingSystemVersion`.
    pub operating_system_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateDeviceFromTemplate: "microsoft.graph.createDeviceFromTemplate", parameters;
    account_enabled: "accountEnabled",
    alternative_names: "alternativeNames",
    external_device_id: "externalDeviceId" required,
    external_source_name: "externalSourceName",
    key_credential: "keyCredential",
    operating_system_version: "operatingSystemVersion",
}

mg::required_parameters! {
    CreateDeviceFromTemplate;
    external_device_id: String,
}
