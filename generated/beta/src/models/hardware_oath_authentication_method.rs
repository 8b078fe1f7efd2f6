// @generated
use crate::mg;

/// Entity type [`microsoft.graph.hardwareOathAuthenticationMethod`][reference], derived from
/// [`AuthenticationMethod`](super::AuthenticationMethod).
///
/// Requests: [`HardwareOathAuthenticationMethodCollection`], for example
/// `graph.me().authentication().hardware_oath_methods()`.
///
/// Operations: `activate`, `deactivate`, `disable_sms_sign_in`, `enable_sms_sign_in`,
/// `reset_password`, `assign_and_activate`, `assign_and_activate_by_serial_number`.
///
/// [`HardwareOathAuthenticationMethodCollection`]: crate::requests::hardware_oath_authentication_method::HardwareOathAuthenticationMethodCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/hardwareoathauthenticationmethod?view=graph-rest-beta
pub struct HardwareOathAuthenticationMethod {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUsedDateTime`.
    pub last_used_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HardwareOathAuthenticationMethod: "microsoft.graph.hardwareOathAuthenticationMethod", entity, base super::AuthenticationMethod;
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_used_date_time: "lastUsedDateTime",
}

mg::derived_from! { HardwareOathAuthenticationMethod: super::AuthenticationMethod, super::Entity }

impl HardwareOathAuthenticationMethod {
    /// `device`: [`HardwareOathTokenAuthenticationMethodDevice`].
    ///
    /// [`HardwareOathTokenAuthenticationMethodDevice`]: super::HardwareOathTokenAuthenticationMethodDevice
    pub const DEVICE: mg::Nav<
        HardwareOathAuthenticationMethod,
        super::HardwareOathTokenAuthenticationMethodDevice,
    > = mg::Nav::new("device");
}
