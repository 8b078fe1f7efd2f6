// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcDiscoveredApp`, a complex type.
    CloudPcDiscoveredApp "microsoft.graph.cloudPcDiscoveredApp" "complex";
    /// `appDetail`: cloudPcCloudAppDetail
    app_detail "appDetail": mg::Boxed<super::CloudPcCloudAppDetail>,
    /// `appName`: String
    app_name "appName": String,
    /// `discoveredAppId`: String
    discovered_app_id "discoveredAppId": String,
    /// `sourceId`: String
    source_id "sourceId": String,
}
