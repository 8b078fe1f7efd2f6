// @generated
use crate::{mg, models};

/// One `microsoft.graph.remoteActionAudit`, by its URL.
///
/// For example `/deviceManagement/remoteActionAudits/{remoteActionAudit-id}`.
pub type RemoteActionAuditResource = mg::One<models::RemoteActionAudit>;

/// A collection of `microsoft.graph.remoteActionAudit`, by its URL.
///
/// For example `/deviceManagement/remoteActionAudits`.
pub type RemoteActionAuditCollection = mg::Many<
    models::RemoteActionAudit,
    RemoteActionAuditResource,
>;
