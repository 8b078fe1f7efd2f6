// @generated
use crate::{mg, models};

/// Requests on one [`InsiderRiskyUserApproval`](models::InsiderRiskyUserApproval): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .control_configurations()
///     .id(id)
///     .cast_to_insider_risky_user_approval()
/// ```
pub type InsiderRiskyUserApprovalResource = mg::One<models::InsiderRiskyUserApproval>;

/// Requests on a collection of [`InsiderRiskyUserApproval`](models::InsiderRiskyUserApproval):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .control_configurations()
///     .cast_to_insider_risky_user_approval()
/// ```
pub type InsiderRiskyUserApprovalCollection = mg::Many<
    models::InsiderRiskyUserApproval,
    InsiderRiskyUserApprovalResource,
>;
