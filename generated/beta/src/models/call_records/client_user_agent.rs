// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.clientUserAgent`, derived from
/// [`UserAgent`](super::UserAgent).
pub struct ClientUserAgent {
    /// `applicationVersion`.
    pub application_version: mg::Field<String>,
    /// `azureADAppId`.
    pub azure_ad_app_id: mg::Field<String>,
    /// `communicationServiceId`.
    pub communication_service_id: mg::Field<String>,
    /// `headerValue`.
    pub header_value: mg::Field<String>,
    /// `platform`. Never null.
    pub platform: mg::Field<mg::Open<super::ClientPlatform>>,
    /// `productFamily`. Never null.
    pub product_family: mg::Field<mg::Open<super::ProductFamily>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClientUserAgent: "microsoft.graph.callRecords.clientUserAgent", complex, base super::UserAgent;
    application_version: "applicationVersion",
    azure_ad_app_id: "azureADAppId",
    communication_service_id: "communicationServiceId",
    header_value: "headerValue",
    platform: "platform" required,
    product_family: "productFamily" required,
}

mg::derived_from! { ClientUserAgent: super::UserAgent }
