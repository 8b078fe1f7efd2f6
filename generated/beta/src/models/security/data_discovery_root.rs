// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.dataDiscoveryRoot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`DataDiscoveryRootResource`], for example `graph.security().data_discovery()`.
///
/// [`DataDiscoveryRootResource`]: crate::requests::security::data_discovery_root::DataDiscoveryRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-datadiscoveryroot?view=graph-rest-beta
pub struct DataDiscoveryRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DataDiscoveryRoot: "microsoft.graph.security.dataDiscoveryRoot", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { DataDiscoveryRoot: crate::models::Entity }

impl DataDiscoveryRoot {
    /// `cloudAppDiscovery`: [`DataDiscoveryReport`](super::DataDiscoveryReport).
    pub const CLOUD_APP_DISCOVERY: mg::Nav<
        DataDiscoveryRoot,
        super::DataDiscoveryReport,
    > = mg::Nav::new("cloudAppDiscovery");
}
