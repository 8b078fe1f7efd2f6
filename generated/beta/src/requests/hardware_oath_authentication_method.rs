// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.hardwareOathAuthenticationMethod`, by its URL.
    ///
    /// For example `/me/authentication/hardwareOathMethods/{hardwareOathAuthenticationMethod-id}`.
    HardwareOathAuthenticationMethodResource(mg::One<models::HardwareOathAuthenticationMethod, requests::authentication_method::AuthenticationMethodResource>)
}

impl HardwareOathAuthenticationMethodResource {
    /// `…/device`: `hardwareOathTokenAuthenticationMethodDevice`
    #[inline]
    pub fn device(
        &self,
    ) -> requests::hardware_oath_token_authentication_method_device::HardwareOathTokenAuthenticationMethodDeviceResource {
        mg::to(self, "device")
    }

    /// `POST …/activate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/me/authentication/hardwareOathMethods/{id}/activate` | **UserAuthMethod-HardwareOATH.ReadWrite**, UserAuthMethod-HardwareOATH.ReadWrite.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `POST` `/users/{id}/authentication/hardwareOathMethods/{id}/activate` | **UserAuthMethod-HardwareOATH.ReadWrite**, UserAuthMethod-HardwareOATH.ReadWrite.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-HardwareOATH.ReadWrite.All**, UserAuthenticationMethod.ReadWrite.All |
    #[inline]
    pub fn activate(&self, parameters: Activate) -> mg::Request<()> {
        mg::Path::action_with(self, "activate", &parameters)
    }

    /// `POST …/deactivate`
    #[inline]
    pub fn deactivate(&self) -> mg::Request<()> {
        mg::Path::action(self, "deactivate")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.hardwareOathAuthenticationMethod`, by its URL.
    ///
    /// For example `/me/authentication/hardwareOathMethods`.
    HardwareOathAuthenticationMethodCollection(mg::Many<models::HardwareOathAuthenticationMethod, HardwareOathAuthenticationMethodResource>)
}

impl HardwareOathAuthenticationMethodCollection {
    /// `POST …/assignAndActivate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/me/authentication/hardwareOathMethods/assignAndActivate` | **UserAuthMethod-HardwareOATH.ReadWrite**, UserAuthMethod-HardwareOATH.ReadWrite.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `POST` `/users/{id}/authentication/hardwareOathMethods/assignAndActivate` | **UserAuthMethod-HardwareOATH.ReadWrite**, UserAuthMethod-HardwareOATH.ReadWrite.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-HardwareOATH.ReadWrite.All**, UserAuthenticationMethod.ReadWrite.All |
    #[inline]
    pub fn assign_and_activate(&self, parameters: AssignAndActivate) -> mg::Request<()> {
        mg::Path::action_with(self, "assignAndActivate", &parameters)
    }

    /// `POST …/assignAndActivateBySerialNumber`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/me/authentication/hardwareOathMethods/assignAndActivateBySerialNumber` | **UserAuthMethod-HardwareOATH.ReadWrite**, UserAuthMethod-HardwareOATH.ReadWrite.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `POST` `/users/{id}/authentication/hardwareOathMethods/assignAndActivateBySerialNumber` | **UserAuthMethod-HardwareOATH.ReadWrite**, UserAuthMethod-HardwareOATH.ReadWrite.All, UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-HardwareOATH.ReadWrite.All**, UserAuthenticationMethod.ReadWrite.All |
    #[inline]
    pub fn assign_and_activate_by_serial_number(
        &self,
        parameters: AssignAndActivateBySerialNumber,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "assignAndActivateBySerialNumber", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.activate`.
    Activate "microsoft.graph.activate" "parameters";
    /// `displayName`: String
    display_name "displayName": String,
    /// `verificationCode`: String, masked in Debug
    verification_code "verificationCode" "s": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.assignAndActivate`.
    AssignAndActivate "microsoft.graph.assignAndActivate" "parameters";
    /// `device`: hardwareOathTokenAuthenticationMethodDevice
    device "device": mg::Boxed<models::HardwareOathTokenAuthenticationMethodDevice>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `verificationCode`: String, masked in Debug
    verification_code "verificationCode" "s": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.assignAndActivateBySerialNumber`.
    AssignAndActivateBySerialNumber "microsoft.graph.assignAndActivateBySerialNumber" "parameters";
    /// `displayName`: String
    display_name "displayName": String,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
    /// `verificationCode`: String, masked in Debug
    verification_code "verificationCode" "s": String,
}
