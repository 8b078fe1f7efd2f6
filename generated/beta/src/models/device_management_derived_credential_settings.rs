// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementDerivedCredentialSettings`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementDerivedCredentialSettingsCollection`], for example
/// `graph.device_management().derived_credentials()`.
///
/// [`DeviceManagementDerivedCredentialSettingsCollection`]: crate::requests::device_management_derived_credential_settings::DeviceManagementDerivedCredentialSettingsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementderivedcredentialsettings?view=graph-rest-beta
pub struct DeviceManagementDerivedCredentialSettings {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `helpUrl`.
    pub help_url: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `issuer`. Never null.
    pub issuer: mg::Field<mg::Open<super::DeviceManagementDerivedCredentialIssuer>>,
    /// `notificationType`. Never null.
    pub notification_type: mg::Field<
        mg::Flags<super::DeviceManagementDerivedCredentialNotificationType>,
    >,
    /// `renewalThresholdPercentage`. Never null.
    pub renewal_threshold_percentage: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementDerivedCredentialSettings: "microsoft.graph.deviceManagementDerivedCredentialSettings", entity, base super::Entity;
    display_name: "displayName" required,
    help_url: "helpUrl",
    id: "id" key required,
    issuer: "issuer" required,
    notification_type: "notificationType" required,
    renewal_threshold_percentage: "renewalThresholdPercentage" required,
}

mg::derived_from! { DeviceManagementDerivedCredentialSettings: super::Entity }
