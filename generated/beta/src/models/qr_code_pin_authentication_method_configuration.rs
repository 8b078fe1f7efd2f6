// @generated
use crate::mg;

/// Entity type [`microsoft.graph.qrCodePinAuthenticationMethodConfiguration`][reference], derived
/// from [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration).
///
/// Requests: [`QrCodePinAuthenticationMethodConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_qr_code_pin_authentication_method_configuration()
/// ```
///
/// [`QrCodePinAuthenticationMethodConfigurationCollection`]: crate::requests::qr_code_pin_authentication_method_configuration::QrCodePinAuthenticationMethodConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/qrcodepinauthenticationmethodconfiguration?view=graph-rest-beta
pub struct QrCodePinAuthenticationMethodConfiguration {
    /// `excludeTargets`.
    pub exclude_targets: mg::Field<Vec<super::ExcludeTarget>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `pinLength`.
    pub pin_length: mg::Field<i32>,
    /// `standardQRCodeLifetimeInDays`.
    pub standard_qr_code_lifetime_in_days: mg::Field<i32>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::AuthenticationMethodState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QrCodePinAuthenticationMethodConfiguration: "microsoft.graph.qrCodePinAuthenticationMethodConfiguration", entity, base super::AuthenticationMethodConfiguration;
    exclude_targets: "excludeTargets",
    id: "id" key required,
    pin_length: "pinLength",
    standard_qr_code_lifetime_in_days: "standardQRCodeLifetimeInDays",
    state: "state",
}

mg::derived_from! { QrCodePinAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl QrCodePinAuthenticationMethodConfiguration {
    /// `includeTargets`: many [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget).
    pub const INCLUDE_TARGETS: mg::Nav<
        QrCodePinAuthenticationMethodConfiguration,
        Vec<super::AuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
