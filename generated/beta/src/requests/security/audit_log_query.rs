// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuditLogQuery`](models::security::AuditLogQuery): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.security().audit_log().queries().id(id)`.
#[derive(Clone, Debug)]
pub struct AuditLogQueryResource(mg::One<models::security::AuditLogQuery>);

mg::builder! { AuditLogQueryResource: mg::One<models::security::AuditLogQuery> }

impl AuditLogQueryResource {
    /// `…/records`: many [`AuditLogRecord`](models::security::AuditLogRecord).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `AuditLogsQuery-Entra.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn records(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::security::audit_log_record::AuditLogRecordCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "records")
    }
}

/// Requests on a collection of [`AuditLogQuery`](models::security::AuditLogQuery): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().audit_log().queries()`.
pub type AuditLogQueryCollection = mg::Many<
    models::security::AuditLogQuery,
    AuditLogQueryResource,
>;
