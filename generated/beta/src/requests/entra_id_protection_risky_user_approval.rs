// @generated
use crate::{mg, models};

/// Requests on one
/// [`EntraIdProtectionRiskyUserApproval`](models::EntraIdProtectionRiskyUserApproval): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .control_configurations()
///     .id(id)
///     .cast_to_entra_id_protection_risky_user_approval()
/// ```
pub type EntraIdProtectionRiskyUserApprovalResource = mg::One<
    models::EntraIdProtectionRiskyUserApproval,
>;

/// Requests on a collection of
/// [`EntraIdProtectionRiskyUserApproval`](models::EntraIdProtectionRiskyUserApproval): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .control_configurations()
///     .cast_to_entra_id_protection_risky_user_approval()
/// ```
pub type EntraIdProtectionRiskyUserApprovalCollection = mg::Many<
    models::EntraIdProtectionRiskyUserApproval,
    EntraIdProtectionRiskyUserApprovalResource,
>;
