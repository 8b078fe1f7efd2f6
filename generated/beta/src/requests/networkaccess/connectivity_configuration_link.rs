// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.connectivityConfigurationLink`, by its URL.
///
/// For example `/networkAccess/connectivity/branches/{branchSite-id}/connectivityConfiguration/links/{connectivityConfigurationLink-id}`.
pub type ConnectivityConfigurationLinkResource = mg::One<
    models::networkaccess::ConnectivityConfigurationLink,
>;

/// A collection of `microsoft.graph.networkaccess.connectivityConfigurationLink`, by its URL.
///
/// For example `/networkAccess/connectivity/branches/{branchSite-id}/connectivityConfiguration/links`.
pub type ConnectivityConfigurationLinkCollection = mg::Many<
    models::networkaccess::ConnectivityConfigurationLink,
    ConnectivityConfigurationLinkResource,
>;
