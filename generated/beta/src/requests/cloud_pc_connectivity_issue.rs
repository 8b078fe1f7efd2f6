// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudPCConnectivityIssue`, by its URL.
///
/// For example `/deviceManagement/cloudPCConnectivityIssues/{cloudPCConnectivityIssue-id}`.
pub type CloudPcConnectivityIssueResource = mg::One<models::CloudPcConnectivityIssue>;

/// A collection of `microsoft.graph.cloudPCConnectivityIssue`, by its URL.
///
/// For example `/deviceManagement/cloudPCConnectivityIssues`.
pub type CloudPcConnectivityIssueCollection = mg::Many<
    models::CloudPcConnectivityIssue,
    CloudPcConnectivityIssueResource,
>;
