// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.discoveredCloudAppUser`][reference].
///
/// Requests: [`DiscoveredCloudAppUserCollection`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .data_discovery()
///     .cloud_app_discovery()
///     .uploaded_streams()
///     .id(id)
///     .aggregated_apps_details(parameters)
///     .id(id)
///     .users()
/// ```
///
/// [`DiscoveredCloudAppUserCollection`]: crate::requests::security::discovered_cloud_app_user::DiscoveredCloudAppUserCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-discoveredcloudappuser?view=graph-rest-beta
pub struct DiscoveredCloudAppUser {
    /// `userIdentifier`: the key. Never null.
    pub user_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DiscoveredCloudAppUser: "microsoft.graph.security.discoveredCloudAppUser", entity;
    user_identifier: "userIdentifier" key required,
}
