// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcDiscoveredApp`, a complex type.
    CloudPcDiscoveredApp "microsoft.graph.cloudPcDiscoveredApp" "complex";
    /// `appDetail`: cloudPcCloudAppDetail, not null
    app_detail "appDetail" "r": mg::Boxed<super::CloudPcCloudAppDetail>,
    /// `appName`: String
    app_name "appName": String,
    /// `discoveredAppId`: String, not null
    discovered_app_id "discoveredAppId" "r": String,
    /// `sourceId`: String
    source_id "sourceId": String,
}
