// @generated
use crate::mg;

/// Complex type `microsoft.graph.openIdConnectSetting`.
pub struct OpenIdConnectSetting {
    /// `clientId`. Never null.
    pub client_id: mg::Field<String>,
    /// `discoveryUrl`. Never null.
    pub discovery_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OpenIdConnectSetting: "microsoft.graph.openIdConnectSetting", complex;
    client_id: "clientId" required,
    discovery_url: "discoveryUrl" required,
}
