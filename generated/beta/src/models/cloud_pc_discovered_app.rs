// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcDiscoveredApp`.
pub struct CloudPcDiscoveredApp {
    /// `appDetail`. Never null.
    pub app_detail: mg::Field<mg::Boxed<super::CloudPcCloudAppDetail>>,
    /// `appName`.
    pub app_name: mg::Field<String>,
    /// `discoveredAppId`. Never null.
    pub discovered_app_id: mg::Field<String>,
    /// `sourceId`.
    pub source_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcDiscoveredApp: "microsoft.graph.cloudPcDiscoveredApp", complex;
    app_detail: "appDetail" required,
    app_name: "appName",
    discovered_app_id: "discoveredAppId" required,
    source_id: "sourceId",
}
