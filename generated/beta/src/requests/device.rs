// @generated
use crate::{mg, models, requests};

/// Requests on one [`Device`](models::Device): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.devices().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceResource(
    mg::One<models::Device, requests::directory_object::DirectoryObjectResource>,
);

mg::builder! { DeviceResource: mg::One<models::Device, requests::directory_object::DirectoryObjectResource> }

impl DeviceResource {
    /// `…/commands`: many [`Command`](models::Command).
    #[inline]
    pub fn commands(&self) -> requests::command::CommandCollection {
        mg::navigate(self, "commands")
    }

    /// `…/deviceTemplate`: many [`DeviceTemplate`](models::DeviceTemplate).
    #[inline]
    pub fn device_template(
        &self,
    ) -> requests::device_template::DeviceTemplateCollection {
        mg::navigate(self, "deviceTemplate")
    }

    /// `…/extensions`: many [`Extension`](models::Extension).
    ///
    /// Reference: [get], [update], [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::navigate(self, "extensions")
    }

    /// `…/memberOf`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Device.Read.All` (delegated, application). Reference:
    /// [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/device-list-memberof?view=graph-rest-beta
    #[inline]
    pub fn member_of(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "memberOf")
    }

    /// `…/registeredOwners`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Device.Read.All` (delegated, application). Reference:
    /// [list], [add], [remove].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/device-list-registeredowners?view=graph-rest-beta
    /// [add]: https://learn.microsoft.com/graph/api/device-post-registeredowners?view=graph-rest-beta
    /// [remove]: https://learn.microsoft.com/graph/api/device-delete-registeredowners?view=graph-rest-beta
    #[inline]
    pub fn registered_owners(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "registeredOwners")
    }

    /// `…/registeredUsers`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Device.Read.All` (delegated, application). Reference:
    /// [list], [add], [remove].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/device-list-registeredusers?view=graph-rest-beta
    /// [add]: https://learn.microsoft.com/graph/api/device-post-registeredusers?view=graph-rest-beta
    /// [remove]: https://learn.microsoft.com/graph/api/device-delete-registeredusers?view=graph-rest-beta
    #[inline]
    pub fn registered_users(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "registeredUsers")
    }

    /// `…/transitiveMemberOf`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Device.Read.All` (delegated, application). Reference:
    /// [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/device-list-transitivememberof?view=graph-rest-beta
    #[inline]
    pub fn transitive_member_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "transitiveMemberOf")
    }

    /// `…/usageRights`: many [`UsageRight`](models::UsageRight).
    ///
    /// Least privileged permission to read: `Device.Read.All` (delegated, application). Reference:
    /// [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/device-list-usagerights?view=graph-rest-beta
    #[inline]
    pub fn usage_rights(&self) -> requests::usage_right::UsageRightCollection {
        mg::navigate(self, "usageRights")
    }
}

/// Requests on a collection of [`Device`](models::Device): `list`, `create`, `count`, `id` for one
/// of them, and the methods below.
///
/// For example `graph.devices()`.
#[derive(Clone, Debug)]
pub struct DeviceCollection(
    mg::Many<
        models::Device,
        DeviceResource,
        requests::directory_object::DirectoryObjectCollection,
    >,
);

mg::builder! { DeviceCollection: mg::Many<models::Device, DeviceResource, requests::directory_object::DirectoryObjectCollection> }

impl DeviceCollection {
    /// `…(deviceId={deviceId})`: the one with this key.
    #[inline]
    pub fn by_device_id(&self, device_id: impl Into<mg::Key>) -> DeviceResource {
        self.raw().alternate_key(&[("deviceId", device_id.into())]).into_builder()
    }

    /// `GET …/delta`.
    ///
    /// Returns a page of [`Device`](models::Device).
    ///
    /// Least privileged permission: `Device.Read.All` (delegated, application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Device>> {
        self.raw().function("delta")
    }
}
