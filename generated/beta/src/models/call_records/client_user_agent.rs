// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.clientUserAgent`, a complex type derived from `microsoft.graph.callRecords.userAgent`.
    ClientUserAgent "microsoft.graph.callRecords.clientUserAgent" "complex" : super::UserAgent;
    /// `applicationVersion`: String
    application_version "applicationVersion": String,
    /// `azureADAppId`: String
    azure_ad_app_id "azureADAppId": String,
    /// `communicationServiceId`: String
    communication_service_id "communicationServiceId": String,
    /// `headerValue`: String
    header_value "headerValue": String,
    /// `platform`: microsoft.graph.callRecords.clientPlatform, not null
    platform "platform" "r": mg::Open<super::ClientPlatform>,
    /// `productFamily`: microsoft.graph.callRecords.productFamily, not null
    product_family "productFamily" "r": mg::Open<super::ProductFamily>,
}

mg::derived_from! { ClientUserAgent: super::UserAgent }
