// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidLobAppConfigurationSchemaRequestDetail`, a complex type derived from `microsoft.graph.appConfigurationSchemaRequestDetail`.
    AndroidLobAppConfigurationSchemaRequestDetail "microsoft.graph.androidLobAppConfigurationSchemaRequestDetail" "complex" : super::AppConfigurationSchemaRequestDetail;
    /// `appId`: String
    app_id "appId": String,
}

mg::derived_from! { AndroidLobAppConfigurationSchemaRequestDetail: super::AppConfigurationSchemaRequestDetail }
