// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcConnectivityIssue`](models::CloudPcConnectivityIssue): `get`, `update`,
/// `delete`.
///
/// For example `graph.device_management().cloud_pc_connectivity_issues().id(id)`.
pub type CloudPcConnectivityIssueResource = mg::One<models::CloudPcConnectivityIssue>;

/// Requests on a collection of [`CloudPcConnectivityIssue`](models::CloudPcConnectivityIssue):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().cloud_pc_connectivity_issues()`.
pub type CloudPcConnectivityIssueCollection = mg::Many<
    models::CloudPcConnectivityIssue,
    CloudPcConnectivityIssueResource,
>;
