// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.device`, by its URL.
    ///
    /// For example `/devices/{device-id}`.
    DeviceResource(mg::One<models::Device, requests::directory_object::DirectoryObjectResource>)
}

impl DeviceResource {
    /// `…/commands`: many `command`
    ///
    /// | | delegated (personal) |
    /// |-|-|
    /// | `GET …/{id}` | **Device.Command** |
    /// | `POST` | **Device.Command** |
    #[inline]
    pub fn commands(&self) -> requests::command::CommandCollection {
        mg::to(self, "commands")
    }

    /// `…/deviceTemplate`: many `deviceTemplate`
    #[inline]
    pub fn device_template(
        &self,
    ) -> requests::device_template::DeviceTemplateCollection {
        mg::to(self, "deviceTemplate")
    }

    /// `…/extensions`: many `extension`
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create open extension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    ///
    /// [Update open extension](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta); 200.
    ///
    /// [Delete open extension](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta); 204.
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::to(self, "extensions")
    }

    /// `…/memberOf`: many `directoryObject`
    ///
    /// [List device groups](https://learn.microsoft.com/graph/api/device-list-memberof?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Device.Read.All**, Directory.Read.All, Directory.ReadWrite.All | **Device.Read.All**, Directory.Read.All, Device.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn member_of(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "memberOf")
    }

    /// `…/registeredOwners`: many `directoryObject`
    ///
    /// [List registeredOwners](https://learn.microsoft.com/graph/api/device-list-registeredowners?view=graph-rest-beta); 200.
    ///
    /// [Create registeredOwner](https://learn.microsoft.com/graph/api/device-post-registeredowners?view=graph-rest-beta); 204.
    ///
    /// [Delete registeredOwner](https://learn.microsoft.com/graph/api/device-delete-registeredowners?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Device.Read.All**, Directory.Read.All, Directory.ReadWrite.All | **Device.Read.All**, Directory.Read.All, Device.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST` | **Directory.AccessAsUser.All** | – |
    /// | `POST …/$ref` | **Directory.ReadWrite.All**, Directory.AccessAsUser.All | **Directory.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Directory.AccessAsUser.All** | – |
    /// | `DELETE …/{id}/$ref` | **Directory.ReadWrite.All**, Directory.AccessAsUser.All | **Directory.ReadWrite.All** |
    #[inline]
    pub fn registered_owners(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "registeredOwners")
    }

    /// `…/registeredUsers`: many `directoryObject`
    ///
    /// [List registeredUsers](https://learn.microsoft.com/graph/api/device-list-registeredusers?view=graph-rest-beta); 200.
    ///
    /// [Create registeredUser](https://learn.microsoft.com/graph/api/device-post-registeredusers?view=graph-rest-beta); 204.
    ///
    /// [Delete registeredUser](https://learn.microsoft.com/graph/api/device-delete-registeredusers?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Device.Read.All**, Directory.Read.All, Directory.ReadWrite.All | **Device.Read.All**, Directory.Read.All, Device.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST` | **Directory.AccessAsUser.All** | – |
    /// | `POST …/$ref` | **Directory.ReadWrite.All**, Directory.AccessAsUser.All | **Directory.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Directory.AccessAsUser.All** | – |
    /// | `DELETE …/{id}/$ref` | **Directory.ReadWrite.All**, Directory.AccessAsUser.All | **Directory.ReadWrite.All** |
    #[inline]
    pub fn registered_users(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "registeredUsers")
    }

    /// `…/transitiveMemberOf`: many `directoryObject`
    ///
    /// [List device transitive groups](https://learn.microsoft.com/graph/api/device-list-transitivememberof?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Device.Read.All**, Directory.Read.All, Directory.ReadWrite.All | **Device.Read.All**, Directory.Read.All, Device.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn transitive_member_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "transitiveMemberOf")
    }

    /// `…/usageRights`: many `usageRight`
    ///
    /// [List device usageRights](https://learn.microsoft.com/graph/api/device-list-usagerights?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Device.Read.All**, Directory.Read.All, Directory.ReadWrite.All | **Device.Read.All**, Directory.Read.All, Device.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn usage_rights(&self) -> requests::usage_right::UsageRightCollection {
        mg::to(self, "usageRights")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.device`, by its URL.
    ///
    /// For example `/devices`.
    DeviceCollection(mg::Many<models::Device, DeviceResource, requests::directory_object::DirectoryObjectCollection>)
}

impl DeviceCollection {
    /// `…(deviceId={deviceId})`
    #[inline]
    pub fn by_device_id(&self, device_id: impl Into<mg::Key>) -> DeviceResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("deviceId", device_id.into())]))
    }

    /// `GET …/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Device.Read.All** | **Device.Read.All** |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Device>> {
        mg::Path::function(self, "delta")
    }
}
