// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.qrCodePinAuthenticationMethodConfiguration`, an entity type derived from `microsoft.graph.authenticationMethodConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/qrcodepinauthenticationmethodconfiguration?view=graph-rest-beta>
    QrCodePinAuthenticationMethodConfiguration "microsoft.graph.qrCodePinAuthenticationMethodConfiguration" "entity" : super::AuthenticationMethodConfiguration;
    /// `excludeTargets`: Collection(excludeTarget)
    exclude_targets "excludeTargets": Vec<super::ExcludeTarget>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `pinLength`: Int32
    pin_length "pinLength": i32,
    /// `standardQRCodeLifetimeInDays`: Int32
    standard_qr_code_lifetime_in_days "standardQRCodeLifetimeInDays": i32,
    /// `state`: authenticationMethodState
    state "state": mg::Open<super::AuthenticationMethodState>,
}

mg::derived_from! { QrCodePinAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl QrCodePinAuthenticationMethodConfiguration {
    /// `includeTargets`: many `authenticationMethodTarget`, contained
    pub const INCLUDE_TARGETS: mg::Nav<
        QrCodePinAuthenticationMethodConfiguration,
        Vec<super::AuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
