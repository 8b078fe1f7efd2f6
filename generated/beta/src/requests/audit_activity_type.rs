// @generated
use crate::{mg, models};

/// One `microsoft.graph.auditActivityType`, by its URL.
///
/// For example `/auditLogs/auditActivityTypes/{auditActivityType-id}`.
pub type AuditActivityTypeResource = mg::One<models::AuditActivityType>;

/// A collection of `microsoft.graph.auditActivityType`, by its URL.
///
/// For example `/auditLogs/auditActivityTypes`.
pub type AuditActivityTypeCollection = mg::Many<
    models::AuditActivityType,
    AuditActivityTypeResource,
>;
