// @generated
use crate::{mg, models, requests};

/// Requests on one [`HardwareOathAuthenticationMethod`](models::HardwareOathAuthenticationMethod):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.me().authentication().hardware_oath_methods().id(id)`.
#[derive(Clone, Debug)]
pub struct HardwareOathAuthenticationMethodResource(
    mg::One<
        models::HardwareOathAuthenticationMethod,
        requests::authentication_method::AuthenticationMethodResource,
    >,
);

mg::builder! { HardwareOathAuthenticationMethodResource: mg::One<models::HardwareOathAuthenticationMethod, requests::authentication_method::AuthenticationMethodResource> }

impl HardwareOathAuthenticationMethodResource {
    /// `…/device`: [`HardwareOathTokenAuthenticationMethodDevice`].
    ///
    /// [`HardwareOathTokenAuthenticationMethodDevice`]: models::HardwareOathTokenAuthenticationMethodDevice
    #[inline]
    pub fn device(
        &self,
    ) -> requests::hardware_oath_token_authentication_method_device::HardwareOathTokenAuthenticationMethodDeviceResource {
        mg::navigate(self, "device")
    }

    /// `POST …/activate`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn activate(&self, parameters: Activate) -> mg::Request<()> {
        self.raw().action_with("activate", &parameters)
    }

    /// `POST …/deactivate`.
    ///
    /// Returns no body.
    #[inline]
    pub fn deactivate(&self) -> mg::Request<()> {
        self.raw().action("deactivate")
    }
}

/// Requests on a collection of
/// [`HardwareOathAuthenticationMethod`](models::HardwareOathAuthenticationMethod): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.me().authentication().hardware_oath_methods()`.
#[derive(Clone, Debug)]
pub struct HardwareOathAuthenticationMethodCollection(
    mg::Many<
        models::HardwareOathAuthenticationMethod,
        HardwareOathAuthenticationMethodResource,
    >,
);

mg::builder! { HardwareOathAuthenticationMethodCollection: mg::Many<models::HardwareOathAuthenticationMethod, HardwareOathAuthenticationMethodResource> }

impl HardwareOathAuthenticationMethodCollection {
    /// `POST …/assignAndActivate`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn assign_and_activate(&self, parameters: AssignAndActivate) -> mg::Request<()> {
        self.raw().action_with("assignAndActivate", &parameters)
    }

    /// `POST …/assignAndActivateBySerialNumber`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn assign_and_activate_by_serial_number(
        &self,
        parameters: AssignAndActivateBySerialNumber,
    ) -> mg::Request<()> {
        self.raw().action_with("assignAndActivateBySerialNumber", &parameters)
    }
}

/// Parameters of [`HardwareOathAuthenticationMethodResource::activate`].
pub struct Activate {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `verificationCode`. Secret: masked in `Debug`.
    pub verification_code: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Activate: "microsoft.graph.activate", parameters;
    display_name: "displayName",
    verification_code: "verificationCode" secret,
}

/// Parameters of [`HardwareOathAuthenticationMethodCollection::assign_and_activate`].
pub struct AssignAndActivate {
    /// `device`.
    pub device: mg::Field<
        mg::Boxed<models::HardwareOathTokenAuthenticationMethodDevice>,
    >,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `verificationCode`. Secret: masked in `Debug`.
    pub verification_code: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignAndActivate: "microsoft.graph.assignAndActivate", parameters;
    device: "device",
    display_name: "displayName",
    verification_code: "verificationCode" secret,
}

/// Parameters of
/// [`HardwareOathAuthenticationMethodCollection::assign_and_activate_by_serial_number`].
pub struct AssignAndActivateBySerialNumber {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// `verificationCode`. Secret: masked in `Debug`.
    pub verification_code: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignAndActivateBySerialNumber: "microsoft.graph.assignAndActivateBySerialNumber", parameters;
    display_name: "displayName",
    serial_number: "serialNumber",
    verification_code: "verificationCode" secret,
}
