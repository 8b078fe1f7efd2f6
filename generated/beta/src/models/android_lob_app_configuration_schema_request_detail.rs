// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidLobAppConfigurationSchemaRequestDetail`, derived from
/// [`AppConfigurationSchemaRequestDetail`](super::AppConfigurationSchemaRequestDetail).
pub struct AndroidLobAppConfigurationSchemaRequestDetail {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidLobAppConfigurationSchemaRequestDetail: "microsoft.graph.androidLobAppConfigurationSchemaRequestDetail", complex, base super::AppConfigurationSchemaRequestDetail;
    app_id: "appId",
}

mg::derived_from! { AndroidLobAppConfigurationSchemaRequestDetail: super::AppConfigurationSchemaRequestDetail }
