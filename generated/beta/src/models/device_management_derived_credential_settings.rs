// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementDerivedCredentialSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementderivedcredentialsettings?view=graph-rest-beta>
    DeviceManagementDerivedCredentialSettings "microsoft.graph.deviceManagementDerivedCredentialSettings" "entity" : super::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `helpUrl`: String
    help_url "helpUrl": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `issuer`: deviceManagementDerivedCredentialIssuer, not null
    issuer "issuer" "r": mg::Open<super::DeviceManagementDerivedCredentialIssuer>,
    /// `notificationType`: deviceManagementDerivedCredentialNotificationType, not null
    notification_type "notificationType" "r": mg::Flags<super::DeviceManagementDerivedCredentialNotificationType>,
    /// `renewalThresholdPercentage`: Int32, not null
    renewal_threshold_percentage "renewalThresholdPercentage" "r": i32,
}

mg::derived_from! { DeviceManagementDerivedCredentialSettings: super::Entity }
